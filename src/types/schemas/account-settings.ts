import { z } from "zod";
import { inventoryRuleSchema, priceRuleSchema } from "./listing-overrides";

/**
 * An account's settings, as the merchant sets them. Unknown keys are refused on the way in; on the way out a setting
 * that is missing has its default.
 */
export const accountSettingsSchema = z.strictObject({
  /** What becomes of a purchase order with a SKU that the store does not have. */
  unknown_sku: z.enum(["hold", "custom_item"]).optional(),
  /** Orders that Walmart fulfils itself (WFS). */
  wfs: z.enum(["ignore", "import"]).optional(),
  /** Emit Medusa's `order.placed` for imported orders. */
  place_order_event: z.boolean().optional(),
  /** Walmart's carrier for a shipping option or fulfilment provider, by its id. */
  carriers: z.record(z.string(), z.string().min(1)).optional(),
  /** Which field of a variant holds which identifier; the first that is filled in counts. */
  identifiers: z
    .array(
      z.strictObject({
        field: z
          .string()
          .regex(/^(upc|ean|barcode|metadata\..+)$/, {
            error: 'must be "upc", "ean", "barcode" or "metadata.<key>"',
          })
          .max(200),
        type: z.enum(["UPC", "GTIN", "EAN", "ISBN", "ISSN"]),
      }),
    )
    .min(1, { error: "must name at least one field, or be left out" })
    .max(50)
    .optional(),
  /** Which stock location ships from which of Walmart's ship nodes: `{[ship node]: stock_location_id}`. */
  ship_nodes: z
    .record(z.string().trim().min(1).max(100), z.string().min(1))
    .refine((nodes) => Object.keys(nodes).length > 0, {
      error: "must name at least one ship node, or be left out for the account's own location",
    })
    .optional(),
  inventory: inventoryRuleSchema.optional(),
  price: priceRuleSchema.optional(),
  notification_email: z.email().optional(),
  webhooks: z
    .strictObject({
      base_url: z
        .url({
          protocol: /^https?$/,
          error: "must be a full address, such as https://shop.example.com",
        })
        .refine(isReachableSafely, {
          error:
            "must begin with https:// (http:// only for localhost) and have no password, query or fragment: Walmart sends orders there",
        }),
    })
    .optional(),
});

export type AccountSettings = z.output<typeof accountSettingsSchema>;

/** Stored settings; what an older release stored and this one does not know is passed over. */
export function readSettings(stored: unknown): AccountSettings {
  const result = accountSettingsSchema.safeParse(stored ?? {});
  if (result.success) return result.data;
  const known = Object.fromEntries(
    Object.entries((stored ?? {}) as Record<string, unknown>).filter(
      ([key, value]) => accountSettingsSchema.safeParse({ [key]: value }).success,
    ),
  );
  return accountSettingsSchema.parse(known);
}

/** Whether webhooks may be sent there: past nobody's eyes, and with nothing after the path. */
function isReachableSafely(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return (protocol === "https:" || isLocal) && !username && !password && !search && !hash;
}
