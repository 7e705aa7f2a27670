import { z } from "@medusajs/framework/zod";

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
  identifiers: z
    .array(
      z.strictObject({
        field: z.string().regex(/^(upc|ean|barcode|metadata\..+)$/, {
          error: 'must be "upc", "ean", "barcode" or "metadata.<key>"',
        }),
        type: z.enum(["UPC", "GTIN", "EAN", "ISBN", "ISSN"]),
      }),
    )
    .optional(),
  inventory: z
    .strictObject({
      buffer: z.number().int().min(0).optional(),
      percentage: z
        .number()
        .min(0)
        .max(100, { error: "must be at most 100 (percent of the available stock)" })
        .optional(),
      maximum: z.number().int().min(0).optional(),
      unmanaged_quantity: z.number().int().min(0).optional(),
    })
    .optional(),
  price: z
    .strictObject({
      percent: z.number().optional(),
      fixed: z.number().optional(),
      rounding: z.number().min(0).optional(),
      floor: z.number().min(0).optional(),
    })
    .optional(),
  notification_email: z.email().optional(),
  webhooks: z
    .strictObject({
      base_url: z.url({ protocol: /^https?$/ }),
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
