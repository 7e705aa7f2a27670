import { z } from "@medusajs/framework/zod";
import { LISTING_VALUE_KINDS } from "../../../../../types";
import { id } from "../../../../../types/schemas/fields";
import { severalOf } from "../../../../validation/field-schemas";

/** Each listing takes one or two requests to Walmart. */
const MAX_LISTINGS = 50;
const wholeNumber = (max: number) => z.coerce.number().int().min(0).max(max);

export const readDriftQuery = z.strictObject({
  account_id: id().optional(),
  ids: z
    .preprocess(
      (value) => (typeof value === "string" ? value.split(",") : value),
      z.array(id()).min(1).max(MAX_LISTINGS),
    )
    .optional(),
  what: severalOf(LISTING_VALUE_KINDS).optional(),
  limit: wholeNumber(MAX_LISTINGS).default(20),
  offset: wholeNumber(10_000_000).default(0),
});
export type ReadDriftQuery = z.output<typeof readDriftQuery>;

export const fixDriftBody = z.strictObject({
  ids: z.array(id()).min(1).max(MAX_LISTINGS),
  what: z.array(z.enum(LISTING_VALUE_KINDS)).min(1).optional(),
});
export type FixDriftBody = z.output<typeof fixDriftBody>;
