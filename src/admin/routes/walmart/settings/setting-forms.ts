import { z } from "zod";
import {
  type AdminWalmartIdentifierRule,
  type AdminWalmartInventoryRule,
  type AdminWalmartPriceRule,
  IDENTIFIER_TYPES,
} from "../../../../types";
import { inventoryRuleSchema, priceRuleSchema } from "../../../../types/schemas/listing-overrides";
import { numberFields, numberTexts } from "../../../components/form/number-fields";

export const INVENTORY_FIELDS = ["buffer", "percentage", "maximum", "unmanaged_quantity"] as const;
export const PRICE_FIELDS = ["percent", "fixed", "floor"] as const;

/** How prices may be rounded: not at all, to a multiple, or up to an ending. */
export const ROUNDINGS = ["none", "0.05", "0.1", "1", ".99", ".95"] as const;

/** The form of the stock rule. */
export const inventoryFormSchema = z.object({
  inventory: numberFields(INVENTORY_FIELDS).pipe(inventoryRuleSchema),
});

/** The form of the price rule. */
export const priceFormSchema = z.object({
  price: z
    .intersection(
      numberFields(PRICE_FIELDS),
      z.object({ rounding: z.string() }).transform(({ rounding }) => roundingOf(rounding)),
    )
    .pipe(priceRuleSchema),
});

const roundingOf = (text: string): Pick<AdminWalmartPriceRule, "rounding"> =>
  text === "none" ? {} : { rounding: text.startsWith(".") ? text : Number(text) };

/** A stored price rule as texts of the form. */
export const priceTexts = (rule: AdminWalmartPriceRule = {}) => ({
  ...numberTexts(PRICE_FIELDS, rule),
  rounding: rule.rounding ? String(rule.rounding) : "none",
});

/** How much of a stock Walmart would be shown. For the example next to the rule: the server calculates on its own. */
export function exampleQuantity(available: number, rule: AdminWalmartInventoryRule): number {
  const { buffer = 0, percentage = 100, maximum = Infinity } = rule;
  // In hundredths of a percent: 29 % of 100 are 29 units, which binary fractions would make 28.
  const share = Math.floor(((available - buffer) * Math.round(percentage * 1e4)) / 1e6);
  return Math.max(0, Math.min(share, maximum));
}

/** The price that Walmart would be sent, for the example; null if the rule leaves nothing to pay. */
export function examplePrice(price: number, rule: AdminWalmartPriceRule): number | null {
  const { percent = 0, fixed = 0, rounding = 0, floor = 0 } = rule;
  const raised = (price * (100 + percent)) / 100 + fixed;
  const shown = Math.max(toCents(roundPrice(raised, rounding)), toCents(floor));
  return shown > 0 ? shown : null;
}

function roundPrice(price: number, rounding: number | string): number {
  if (typeof rounding === "string") {
    const ending = Number(rounding);
    const cents = toCents(price);
    const same = toCents(Math.floor(cents) + ending);
    return same >= cents ? same : toCents(same + 1);
  }
  return rounding > 0 ? Math.round(trim(price / rounding)) * rounding : price;
}

/** Removes what binary fractions add: 14.99 * 110 / 100 is 16.489000000000001. */
const trim = (value: number): number => Number(value.toPrecision(12));

const toCents = (value: number): number => Math.round(trim(value * 100)) / 100;

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
const DEFAULT_IDENTIFIERS: AdminWalmartIdentifierRule[] = [
  { field: "upc", type: "UPC" },
  { field: "ean", type: "EAN" },
  { field: "barcode", type: "GTIN" },
];

/** The setting as rows of the form. */
export const identifierRows = (
  rules: AdminWalmartIdentifierRule[] = DEFAULT_IDENTIFIERS,
): IdentifierRow[] =>
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
    const isDefault =
      rules.length === 0 || JSON.stringify(rules) === JSON.stringify(DEFAULT_IDENTIFIERS);
    return isDefault ? null : rules;
  }),
});

interface ShipNodeRow {
  /** Walmart's ship node. */
  node: string;
  /** The stock location's id. */
  location: string;
}

/** The setting as rows of the form. */
export const shipNodeRows = (nodes: Record<string, string> = {}): ShipNodeRow[] =>
  Object.entries(nodes).map(([node, location]) => ({ node, location }));

/** What keeps ship nodes from being saved. */
export function shipNodeProblem(rows: ShipNodeRow[]): "incomplete" | "duplicate" | null {
  const nodes = rows.map(({ node }) => node.trim());
  if (rows.some(({ node, location }) => !node.trim() || !location)) return "incomplete";
  return new Set(nodes).size < nodes.length ? "duplicate" : null;
}

/** The rows as the setting; null, which removes it, if there are none. */
export const shipNodesSchema = z.object({
  ship_nodes: z
    .array(z.object({ node: z.string(), location: z.string() }))
    .refine((rows) => shipNodeProblem(rows) === null)
    .transform((rows) =>
      rows.length > 0
        ? Object.fromEntries(rows.map(({ node, location }) => [node.trim(), location]))
        : null,
    ),
});

/** What keeps an address from being one that Walmart can call; null if nothing does, or if there is none. */
export function baseUrlProblem(baseUrl: string): "invalidUrl" | "httpsRequired" | null {
  const text = baseUrl.trim();
  if (!text) return null;
  try {
    const { protocol } = new URL(text);
    return protocol === "https:" ? null : protocol === "http:" ? "httpsRequired" : "invalidUrl";
  } catch {
    return "invalidUrl";
  }
}

/** Where Walmart calls for an account; null without an address. */
export function webhookUrl(baseUrl: string, accountId: string): string | null {
  const text = baseUrl.trim().replace(/\/+$/, "");
  return text ? `${text}/hooks/walmart/${accountId}` : null;
}
