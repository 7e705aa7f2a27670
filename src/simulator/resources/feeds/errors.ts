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
