import type {
  AdminWalmartAccountSettings,
  AdminWalmartIdentifierRule,
  AdminWalmartIdentifierType,
  AdminWalmartInventoryRule,
  AdminWalmartPriceRule,
} from "../../../../types";

/** A number as it is typed, with a point or a comma: undefined if empty, NaN if it is none. */
export function typedNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : Number(trimmed.replace(",", "."));
}

export const numberText = (value: number | undefined): string =>
  value === undefined ? "" : String(value);

/** The numbers of a rule, without those that were left empty. */
function numbersOf<TKey extends string>(
  draft: Record<TKey, string>,
  keys: readonly TKey[],
): Partial<Record<TKey, number>> {
  return Object.fromEntries(
    keys
      .map((key): [TKey, number | undefined] => [key, typedNumber(draft[key])])
      .filter(([, value]) => value !== undefined),
  ) as Partial<Record<TKey, number>>;
}

/** The fields of a rule whose text is no number, or not one that can be. */
export function wrongNumbers<TKey extends string>(
  draft: Record<TKey, string>,
  allowed: Record<TKey, (value: number) => boolean>,
): TKey[] {
  return (Object.keys(allowed) as TKey[]).filter((key) => {
    const value = typedNumber(draft[key]);
    return value !== undefined && !(Number.isFinite(value) && allowed[key](value));
  });
}

export const INVENTORY_FIELDS = ["buffer", "percentage", "maximum", "unmanaged_quantity"] as const;
export type InventoryField = (typeof INVENTORY_FIELDS)[number];
export type InventoryDraft = Record<InventoryField, string>;

const isCount = (value: number) => Number.isInteger(value) && value >= 0;

export const INVENTORY_ALLOWED: Record<InventoryField, (value: number) => boolean> = {
  buffer: isCount,
  percentage: (value) => value >= 0 && value <= 100,
  maximum: isCount,
  unmanaged_quantity: isCount,
};

export const inventoryDraft = (rule: AdminWalmartInventoryRule = {}): InventoryDraft => ({
  buffer: numberText(rule.buffer),
  percentage: numberText(rule.percentage),
  maximum: numberText(rule.maximum),
  unmanaged_quantity: numberText(rule.unmanaged_quantity),
});

export const inventoryRule = (draft: InventoryDraft): AdminWalmartInventoryRule =>
  numbersOf(draft, INVENTORY_FIELDS);

export const PRICE_FIELDS = ["percent", "fixed", "floor"] as const;
export type PriceField = (typeof PRICE_FIELDS)[number];
export type PriceDraft = Record<PriceField, string> & { rounding: string };

export const PRICE_ALLOWED: Record<PriceField, (value: number) => boolean> = {
  percent: (value) => value > -100,
  fixed: () => true,
  floor: (value) => value > 0,
};

/** How prices may be rounded: not at all, to a multiple, or up to an ending. */
export const ROUNDINGS = ["none", "0.05", "0.1", "1", ".99", ".95"] as const;

export const priceDraft = (rule: AdminWalmartPriceRule = {}): PriceDraft => ({
  percent: numberText(rule.percent),
  fixed: numberText(rule.fixed),
  floor: numberText(rule.floor),
  rounding: rule.rounding ? String(rule.rounding) : "none",
});

export function priceRule(draft: PriceDraft): AdminWalmartPriceRule {
  const { rounding } = draft;
  return {
    ...numbersOf(draft, PRICE_FIELDS),
    ...(rounding === "none"
      ? {}
      : { rounding: rounding.startsWith(".") ? rounding : Number(rounding) }),
  };
}

export interface IdentifierDraft {
  /** Steady while the row is edited. */
  key: number;
  field: "upc" | "ean" | "barcode" | "metadata";
  /** The key within the variant's metadata. */
  metadata: string;
  type: AdminWalmartIdentifierType;
}

/** What holds without a map of the account's own. */
export const DEFAULT_IDENTIFIERS: AdminWalmartIdentifierRule[] = [
  { field: "upc", type: "UPC" },
  { field: "ean", type: "EAN" },
  { field: "barcode", type: "GTIN" },
];

export const identifierDrafts = (
  rules: AdminWalmartIdentifierRule[] = DEFAULT_IDENTIFIERS,
): IdentifierDraft[] =>
  rules.map(({ field, type }, key) => {
    const isPlain = field === "upc" || field === "ean" || field === "barcode";
    return {
      key,
      field: isPlain ? field : "metadata",
      metadata: isPlain ? "" : field.slice("metadata.".length),
      type,
    };
  });

/** The map as it is sent; null, which takes it away, if it says no more than the default. */
export function identifierRules(
  drafts: IdentifierDraft[],
): NonNullable<AdminWalmartAccountSettings["identifiers"]> | null {
  const rules = drafts.map(({ field, metadata, type }): AdminWalmartIdentifierRule => ({
    field: field === "metadata" ? `metadata.${metadata.trim()}` : field,
    type,
  }));
  return JSON.stringify(rules) === JSON.stringify(DEFAULT_IDENTIFIERS) || rules.length === 0
    ? null
    : rules;
}

export interface NodeDraft {
  /** Steady while the row is edited. */
  key: number;
  /** Walmart's ship node. */
  node: string;
  /** The stock location's id. */
  location: string;
}

export const nodeDrafts = (nodes: Record<string, string> = {}): NodeDraft[] =>
  Object.entries(nodes).map(([node, location], key) => ({ key, node, location }));

/** What keeps ship nodes from being saved. */
export function nodeProblem(drafts: NodeDraft[]): "incomplete" | "twice" | null {
  const nodes = drafts.map(({ node }) => node.trim());
  if (drafts.some(({ node, location }) => !node.trim() || !location)) return "incomplete";
  return new Set(nodes).size < nodes.length ? "twice" : null;
}

/** The map as it is sent; null, which takes it away, if it is empty. */
export const shipNodes = (drafts: NodeDraft[]): Record<string, string> | null =>
  drafts.length > 0
    ? Object.fromEntries(drafts.map(({ node, location }) => [node.trim(), location]))
    : null;
