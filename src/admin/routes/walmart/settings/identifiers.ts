import { z } from "zod";
import { IDENTIFIER_TYPES, type AdminWalmartIdentifierRule } from "../../../../types";

/** The fields of a variant that can hold an identifier. */
export const IDENTIFIER_FIELDS = ["upc", "ean", "barcode", "metadata"] as const;

const rowSchema = z
  .object({
    field: z.enum(IDENTIFIER_FIELDS),
    /** The key within the variant's metadata. */
    metadata: z.string(),
    type: z.enum(IDENTIFIER_TYPES),
  })
  .refine(({ field, metadata }) => field !== "metadata" || metadata.trim() !== "", {
    path: ["metadata"],
    error: "is required",
  });

type IdentifierRow = z.input<typeof rowSchema>;

/** What holds for accounts without a setting of their own. */
const DEFAULTS: AdminWalmartIdentifierRule[] = [
  { field: "upc", type: "UPC" },
  { field: "ean", type: "EAN" },
  { field: "barcode", type: "GTIN" },
];

/** The setting as rows of the form. */
export const identifierRows = (rules: AdminWalmartIdentifierRule[] = DEFAULTS): IdentifierRow[] =>
  rules.map(({ field, type }) =>
    field === "upc" || field === "ean" || field === "barcode"
      ? { field, metadata: "", type }
      : { field: "metadata", metadata: field.slice("metadata.".length), type },
  );

/** The rows as the setting; null, which removes it, if they are the default. */
export const identifiersSchema = z.object({
  identifiers: z.array(rowSchema).transform((rows) => {
    const rules = rows.map(({ field, metadata, type }): AdminWalmartIdentifierRule => ({
      field: field === "metadata" ? `metadata.${metadata.trim()}` : field,
      type,
    }));
    const isDefault = rules.length === 0 || JSON.stringify(rules) === JSON.stringify(DEFAULTS);
    return isDefault ? null : rules;
  }),
});
