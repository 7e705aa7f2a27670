import type { z } from "zod";
import type { IngestionError } from "../../state/feeds";

/** The file is not what its type asks for. */
export const MALFORMED = "ERR_PDI_0001";
/** A field is missing or wrong. */
export const INVALID = "ERR_PDI_0034";
/** The offer's price is not one of the product with that number. */
export const PRICE_MISMATCH = "ERR_EXT_DATA_0101116";
/** The number belongs to something else. */
export const UPC_CONFLICT = "ERR_EXT_DATA_0101119";
/** The SKU stands for another product. */
export const SKU_BOUND = "ERR_EXT_DATA_0101211";
/** Walmart's catalogue has no such product. Conjecture: the code is not documented, and this is the general one. */
export const NO_MATCH = INVALID;
/** The seller has no such item. Conjecture, as above. */
export const NO_ITEM = INVALID;

/** What Walmart objects to in an item's data. */
export function dataError(code: string, field: string, description: string): IngestionError {
  return { type: "DATA_ERROR", code, field, description };
}

/** The same for all that the schema objects to. */
export function schemaErrors(error: z.ZodError, code: string): IngestionError[] {
  return error.issues.map((issue) => {
    const names = issue.path.filter((part) => typeof part === "string");
    const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const field = unknown ?? names.at(-1) ?? "data";
    return dataError(code, field, `${issue.path.join(".") || field}: ${issue.message}`);
  });
}
