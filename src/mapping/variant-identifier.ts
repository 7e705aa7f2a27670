import {
  type Identifier,
  type IdentifierProblem,
  type IdentifierType,
  readIdentifier,
} from "./identifiers";

/** The type of identifier in a field of a variant. */
export interface IdentifierRule {
  /** `upc`, `ean`, `barcode` or `metadata.<key>`. */
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

/** Medusa's own fields. */
export const DEFAULT_IDENTIFIER_RULES: readonly IdentifierRule[] = [
  { field: "upc", type: "UPC" },
  { field: "ean", type: "EAN" },
  { field: "barcode", type: "GTIN" },
];

export type VariantIdentifier =
  | (Identifier & { field: string })
  | (IdentifierProblem & {
      field: string;
      /** None of the fields is filled in. */
      isMissing?: true;
    });

/**
 * A variant's identifier: the first field of the account's rules that is filled in. An invalid number is a problem; the
 * next field is not tried, because it may belong to another product.
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
    isMissing: true,
    problem: "The variant has no product identifier for Walmart's catalog.",
    remedy: `Enter the variant's ${fields.join(" or ")}, or map another field in the account settings.`,
  };
}

/** Whether the identifier is valid. */
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
