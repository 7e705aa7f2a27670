import { z } from "@medusajs/framework/zod";
import { BUY_BOX_STATES, ITEM_CONDITIONS, LISTING_STATUSES } from "../../../../types";
import { listingOverridesSchema } from "../../../../workflows";
import { LISTING_SORT_FIELDS } from "../../../../modules/walmart/types";
import { id } from "../../../../types/schemas/fields";
import { attributeValuesSchema, productType } from "../../../../types/schemas/item-setup";
import { flag, severalOf } from "../../../validation/field-schemas";
import { listQuery } from "../../../lists/list-query-schema";

/** The most ids in one request. */
const MAX_IDS = 10_000;

export const listListingsQuery = listQuery(LISTING_SORT_FIELDS, "sku", {
  account_id: id().optional(),
  status: severalOf(LISTING_STATUSES).optional(),
  product_id: id().optional(),
  variant_id: id().optional(),
  linked: flag().optional(),
  excluded: flag().optional(),
  differing: flag().optional(),
  price_held: flag().optional(),
  buy_box: z.enum(BUY_BOX_STATES).optional(),
});
export type ListListingsQuery = z.output<typeof listListingsQuery>;

export const countListingsQuery = z.strictObject({ account_id: id().optional() });
export type CountListingsQuery = z.output<typeof countListingsQuery>;

const ids = z
  .array(id())
  .min(1)
  .max(MAX_IDS)
  .transform((values) => [...new Set(values)]);

const SOURCES = ["variant_ids", "product_ids", "sales_channel_id", "collection_id"] as const;

export const addListingsBody = z
  .strictObject({
    account_id: id(),
    variant_ids: ids.optional(),
    product_ids: ids.optional(),
    sales_channel_id: id().optional(),
    collection_id: id().optional(),
  })
  .refine((body) => SOURCES.some((name) => body[name] !== undefined), {
    path: ["variant_ids"],
    error: "is required, unless product_ids, sales_channel_id or collection_id is set",
  });
export type AddListingsBody = z.output<typeof addListingsBody>;

export const matchListingsBody = z
  .strictObject({ ids: ids.optional(), account_id: id().optional() })
  .refine((body) => (body.ids === undefined) !== (body.account_id === undefined), {
    path: ["ids"],
    error:
      "is required, unless account_id is set to match all drafts of an account. Set only one of the two",
  });
export type MatchListingsBody = z.output<typeof matchListingsBody>;

/** Listings to look up or to set up. */
export const listingIdsBody = z.strictObject({ ids });
export type ListingIdsBody = z.output<typeof listingIdsBody>;

export const validateListingsBody = z.strictObject({ ids, values: z.boolean().optional() });
export type ValidateListingsBody = z.output<typeof validateListingsBody>;

/** Each may also be `null`, which removes it. */
const overrides = z.strictObject({
  inventory: listingOverridesSchema.shape.inventory.nullable(),
  price: listingOverridesSchema.shape.price.nullable(),
});

export const updateListingBody = z.strictObject({
  excluded: z.boolean().optional(),
  condition: z
    .enum(ITEM_CONDITIONS, { error: `must be one of ${ITEM_CONDITIONS.join(", ")}, or null` })
    .nullish(),
  product_type: productType().nullish(),
  attributes: attributeValuesSchema.nullish(),
  overrides: overrides.optional(),
});
export type UpdateListingBody = z.output<typeof updateListingBody>;

export const linkListingBody = z.strictObject({ variant_id: id().nullable() });
export type LinkListingBody = z.output<typeof linkListingBody>;

export const decidePriceBody = z.strictObject({
  action: z.enum(["send", "keep"]),
  price: z.number({ error: "must be the price that waits, such as 4.99" }),
});
export type DecidePriceBody = z.output<typeof decidePriceBody>;

export const previewListingBody = overrides;
export type PreviewListingBody = z.output<typeof previewListingBody>;
