import { z } from "zod";
import { inventoryRuleSchema, priceGuardSchema, priceRuleSchema } from "./listing-overrides";
import { attributeRuleSchema, autoListSchema, productType } from "./item-setup";
import { isLoopback } from "./is-loopback";

/** The settings of an account. Unknown keys are rejected. A missing setting has its default. */
export const accountSettingsSchema = z.strictObject({
  /** What to do with a purchase order with an unknown SKU. */
  unknown_sku: z.enum(["hold", "custom_item"]).optional(),
  /** What to do with orders that Walmart fulfills itself (WFS). */
  wfs: z.enum(["ignore", "import"]).optional(),
  /** What to do with orders that a logistics provider (3PL) fulfills. */
  third_party: z.enum(["ignore", "import"]).optional(),
  /** Emit Medusa's `order.placed` for imported orders. */
  place_order_event: z.boolean().optional(),
  /** Walmart's carrier by shipping option or fulfillment provider id. */
  carriers: z.record(z.string(), z.string().min(1, { error: "must not be empty" })).optional(),
  /** Which field of a variant contains which type of identifier. The first field with a value is used. */
  identifiers: z
    .array(
      z.strictObject({
        field: z
          .string()
          .regex(/^(upc|ean|barcode|metadata\..+)$/, {
            error:
              'must be "upc", "ean", "barcode" or "metadata." and a key, such as "metadata.isbn"',
          })
          .max(200),
        type: z.enum(["UPC", "GTIN", "EAN", "ISBN", "ISSN"]),
      }),
    )
    .min(1, { error: "must have at least one field. Leave it out to use the default" })
    .max(50)
    .optional(),
  /** Stock location id by Walmart ship node. */
  ship_nodes: z
    .record(z.string().trim().min(1).max(100), z.string().min(1))
    .refine((nodes) => Object.keys(nodes).length > 0, {
      error: "must have at least one ship node. Leave it out to use the account's stock location",
    })
    .optional(),
  /** What to do with quantities and prices that Walmart shows otherwise than it was sent. */
  drift: z.enum(["heal", "report", "off"]).optional(),
  /** Whether price lists of type sale become promotions. */
  promotions: z.enum(["sale_price_lists", "off"]).optional(),
  inventory: inventoryRuleSchema.optional(),
  price: priceRuleSchema.optional(),
  /** Which price changes wait for a person. */
  price_guard: priceGuardSchema.optional(),
  /** Version of a feed type's specification, by Walmart's name of the type. */
  feed_versions: z
    .record(
      z.string().regex(/^[A-Za-z_]{1,50}$/, {
        error: 'must be a feed type of Walmart\'s, such as "MP_ITEM_MATCH"',
      }),
      z.string().regex(/^[\w.-]{1,100}$/, {
        error: 'must be a version as Walmart writes it, such as "5.0.20260607-22_38_54-api"',
      }),
    )
    .optional(),
  /** Walmart's product type by Medusa product category, type or collection id. */
  product_types: z.record(z.string().min(1).max(255), productType()).optional(),
  /** Where the values of attributes come from, by product type, or `*` for all. */
  attributes: z
    .record(z.string().min(1).max(300), z.record(z.string().min(1).max(200), attributeRuleSchema))
    .optional(),
  /** Whether later changes of an item's content are sent. */
  content: z.enum(["create_only", "keep_in_sync"]).optional(),
  /** Products that are listed automatically. */
  auto_list: z
    .union([z.literal("off"), autoListSchema], {
      error: 'must be "off", or one of sales_channel_id, collection_id and category_id',
    })
    .optional(),
  notification_email: z
    .email({ error: "must be an email address, such as orders@example.com" })
    .optional(),
  webhooks: z
    .strictObject({
      base_url: z
        .url({
          protocol: /^https?$/,
          error: "must be a full URL, such as https://shop.example.com",
        })
        .refine(isWebhookBaseUrl, {
          error:
            "must start with https:// (http:// only for localhost). It cannot contain a password, a query or a fragment",
        }),
    })
    .optional(),
});

export type AccountSettings = z.output<typeof accountSettingsSchema>;

/** Reads stored settings. Skips settings of older releases that are no longer valid. */
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

/** Whether webhooks can be sent to a URL: encrypted (unless local), and with nothing after the path. */
function isWebhookBaseUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(url);
  return (
    (protocol === "https:" || isLoopback(hostname)) && !username && !password && !search && !hash
  );
}
