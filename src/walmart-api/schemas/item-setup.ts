import { z } from "zod";
import { listOf, optionalText, requiredText } from "./tolerant";

const anything = z.record(z.string(), z.unknown());

/** Response of `GET /v3/items/taxonomy`. Its parts are parsed one by one. */
export const taxonomySchema = z.looseObject({ itemTaxonomy: listOf(z.unknown()) });
export const productCategorySchema = z.looseObject({
  category: requiredText,
  productTypeGroup: listOf(z.unknown()),
});
export const productTypeGroupSchema = z.looseObject({
  productTypeGroupName: requiredText,
  productType: listOf(z.unknown()),
});
export const productTypeSchema = z.looseObject({ productTypeName: requiredText });

/** Response of `POST /v3/items/spec`; once seen without its wrapper. */
export const itemSpecSchema = z.union([
  z.looseObject({ schema: anything, errors: listOf(z.unknown()) }),
  z
    .looseObject({ properties: z.looseObject({ MPItem: z.unknown() }) })
    .transform((schema) => ({ schema: schema as Record<string, unknown>, errors: [] })),
]);

/** Response of `GET /v3/items/walmart/search`. */
export const catalogSearchSchema = z.looseObject({ items: listOf(z.unknown()) });

/** A product in the form of an item spec. */
export const catalogProductSchema = z.looseObject({
  feedType: optionalText,
  productType: optionalText,
  title: optionalText,
  itemSpecPayload: z
    .looseObject({ MPItem: listOf(anything).catch([]) })
    .nullish()
    .catch(undefined),
});

/** A product in the form for buyers. */
export const shownProductSchema = z.looseObject({ title: optionalText, productType: optionalText });

/** Response of `GET /v3/items/gtin-exemption/status`. */
export const gtinExemptionsSchema = z.looseObject({
  payload: listOf(z.unknown()),
  nextCursor: optionalText,
});
export const gtinExemptionSchema = z.looseObject({
  exemptionStatus: requiredText,
  brand: optionalText,
  category: optionalText,
  productType: optionalText,
  submissionId: optionalText,
  statusReason: optionalText,
});
