import type { z } from "zod";
import type { IngestionError } from "../../state/feeds";

/** The file does not match the feed type. */
export const MALFORMED = "ERR_PDI_0001";
/** A field is missing or invalid. */
export const INVALID = "ERR_PDI_0034";
/** The offer's price does not fit the product with that identifier. */
export const PRICE_MISMATCH = "ERR_EXT_DATA_0101116";
/** The identifier belongs to another product. */
export const UPC_CONFLICT = "ERR_EXT_DATA_0101119";
/** The SKU belongs to another product. */
export const SKU_BOUND = "ERR_EXT_DATA_0101211";
/** Walmart's catalog has no such product. The real code is not documented; this is the general one. */
export const NO_MATCH = INVALID;
/** A field is unknown, a word is not in its list, or something is missing in an item's content. */
export const INVALID_CONTENT = INVALID;
/** An address of a picture does not work. The real code is not documented. */
export const BAD_PICTURE = INVALID;
/** The header has an unknown field. */
export const HEADER_FIELD = "EXT_DATA_ERROR_60670554076755";
/** The header has no business unit. */
export const NO_BUSINESS_UNIT = "EXT_DATA_ERROR_72600149546850";
/** A number has too many decimals. */
export const DECIMALS = "EXT_DATA_ERROR_68050064665065";
/** A single value where a list belongs, or the other way round. */
export const WRONG_TYPE = "EXT_DATA_ERROR_50716566635066";
/** A list is too short. */
export const TOO_FEW = "EXT_DATA_ERROR_55506974520167";
/** A text is not a date. */
export const NO_DATE = "EXT_DATA_ERROR_00030257670757";
/** The fields of a variant group do not fit together. */
export const VARIANT_GROUP = "EXT_DATA_ERROR_05570905585050";
/** Walmart does not sell such a product. */
export const PROHIBITED = "EXT_DATA_ERROR_71666506605865";
/** Walmart looks at the item before it decides. */
export const UNDER_REVIEW = "EXT_DATA_ERROR_56026862530206";
/** The seller has no such item. The real code is not documented either. */
export const NO_ITEM = INVALID;

/** Walmart's error about an item's data. */
export function dataError(code: string, field: string, description: string): IngestionError {
  return { type: "DATA_ERROR", code, field, description };
}

/** Converts all issues of a schema to such errors. */
export function schemaErrors(error: z.ZodError, code: string): IngestionError[] {
  return error.issues.map((issue) => {
    const names = issue.path.filter((part) => typeof part === "string");
    const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const field = unknown ?? names.at(-1) ?? "data";
    return dataError(code, field, `${issue.path.join(".") || field}: ${issue.message}`);
  });
}
