import {
  type Identifier,
  type IdentifierProblem,
  type IdentifierType,
  readIdentifier,
} from "./identifiers";

/** Which field of a variant holds which identifier. */
export interface IdentifierRule {
  /** `upc`, `ean`, `barcode` or `metadata.<key>` */
  field: string;
  type: IdentifierType;
}

/** The fields of a variant that may hold an identifier. */
export interface IdentifiedVariant {
  upc?: string | null;
  ean?: string | null;
  barcode?: string | null;
  metadata?: Record<string, unknown> | null;
}

/** Where Medusa's own fields put them. */
export const DEFAULT_IDENTIFIER_RULES: readonly IdentifierRule[] = [
  { field: "upc", type: "UPC" },
  { field: "ean", type: "EAN" },
  { field: "barcode", type: "GTIN" },
];

export type VariantIdentifier =
  (Identifier & { field: string }) | (IdentifierProblem & { field: string });

/**
 * A variant's identifier: the first field of the account's map that is filled in. A wrong number is told, not passed over
 * for the next field, which may be another product's.
 */
export function identifierOf(
  variant: IdentifiedVariant,
  rules: readonly IdentifierRule[] = DEFAULT_IDENTIFIER_RULES,
): VariantIdentifier {
  for (const { field, type } of rules) {
    const value = fieldOf(variant, field);
    if (value) return { field, ...readIdentifier(type, value) };
  }
  const fields = [...new Set(rules.map(({ field }) => field))];
  return {
    field: fields[0] ?? "upc",
    problem: "The variant has no product identifier, by which Walmart could know the product.",
    remedy: `Fill in ${fields.join(" or ")} of the variant, or map another field in the account's settings (identifiers).`,
  };
}

/** Whether it can be sent. */
export function isIdentifier<T extends { field: string }>(
  found: (Identifier & T) | (IdentifierProblem & T),
): found is Identifier & T {
  return "value" in found;
}

function fieldOf(variant: IdentifiedVariant, field: string): string {
  const key = /^metadata\.(.+)$/.exec(field)?.[1];
  const value = key
    ? Object.entries(variant.metadata ?? {}).find(([name]) => name === key)?.[1]
    : variant[field as "upc" | "ean" | "barcode"];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
