import { z } from "zod";
import {
  type AdminWalmartIdentifierRule,
  type AdminWalmartInventoryRule,
  type AdminWalmartPriceRule,
  IDENTIFIER_TYPES,
} from "../../../../types";
import {
  inventoryRuleSchema,
  priceGuardSchema,
  priceRuleSchema,
} from "../../../../types/schemas/listing-overrides";
import { numberFields, numberTexts } from "../../../components/form/number-fields";

export const INVENTORY_FIELDS = ["buffer", "percentage", "maximum", "unmanaged_quantity"] as const;
export const PRICE_FIELDS = ["percent", "fixed", "floor"] as const;

/** No rounding, to the nearest multiple, or up to a price ending. */
export const ROUNDINGS = ["none", "0.05", "0.1", "1", ".99", ".95"] as const;

/** Turns the stock rule's texts into the rule. */
export const inventoryFormSchema = z.object({
  inventory: numberFields(INVENTORY_FIELDS).pipe(inventoryRuleSchema),
});

export const GUARD_FIELDS = ["max_change_percent", "max_listings_percent"] as const;

/** What most stores never do on purpose. */
export const RECOMMENDED_GUARD = { max_change_percent: "30", max_listings_percent: "25" };

/** Turns the price guard's texts into the setting: null, which removes it, if all are empty. */
export const guardFormSchema = z.object({
  price_guard: numberFields(GUARD_FIELDS)
    .pipe(priceGuardSchema)
    .transform((guard) => (Object.keys(guard).length > 0 ? guard : null)),
});

/** Turns the price rule's texts into the rule. */
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

/** The form's texts for a stored price rule. */
export const priceTexts = (rule: AdminWalmartPriceRule = {}) => ({
  ...numberTexts(PRICE_FIELDS, rule),
  rounding: rule.rounding ? String(rule.rounding) : "none",
});

/** The quantity that a rule sends to Walmart, for the example next to it. The server has its own calculation. */
export function exampleQuantity(available: number, rule: AdminWalmartInventoryRule): number {
  const { buffer = 0, percentage = 100, maximum = Infinity } = rule;
  // In hundredths of a percent: with binary fractions, 29 % of 100 units would be 28.
  const share = Math.floor(((available - buffer) * Math.round(percentage * 1e4)) / 1e6);
  return Math.max(0, Math.min(share, maximum));
}

/** The price that a rule sends to Walmart, for the example next to it; null if it is 0 or less. */
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

/** Removes errors of binary fractions: 14.99 * 110 / 100 is 16.489000000000001. */
const trim = (value: number): number => Number(value.toPrecision(12));

const toCents = (value: number): number => Math.round(trim(value * 100)) / 100;

/** Fields of a variant that can hold an identifier. */
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

/** Used by accounts without a setting. */
const DEFAULT_IDENTIFIERS: AdminWalmartIdentifierRule[] = [
  { field: "upc", type: "UPC" },
  { field: "ean", type: "EAN" },
  { field: "barcode", type: "GTIN" },
];

/** The form's rows for the stored setting. */
export const identifierRows = (
  rules: AdminWalmartIdentifierRule[] = DEFAULT_IDENTIFIERS,
): IdentifierRow[] =>
  rules.map(({ field, type }) =>
    field === "upc" || field === "ean" || field === "barcode"
      ? { field, metadata: "", type }
      : { field: "metadata", metadata: field.slice("metadata.".length), type },
  );

/** Turns the rows into the setting: null, which removes it, if they equal the default. */
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

/** The form's rows for the stored setting. */
export const shipNodeRows = (nodes: Record<string, string> = {}): ShipNodeRow[] =>
  Object.entries(nodes).map(([node, location]) => ({ node, location }));

/** Why ship nodes can't be saved; null if they can. */
export function shipNodeProblem(rows: ShipNodeRow[]): "incomplete" | "duplicate" | null {
  const nodes = rows.map(({ node }) => node.trim());
  if (rows.some(({ node, location }) => !node.trim() || !location)) return "incomplete";
  return new Set(nodes).size < nodes.length ? "duplicate" : null;
}

/** Turns the rows into the setting: null, which removes it, without rows. */
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

/** Why Walmart can't call a URL; null if it can, or if the URL is empty. */
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

/** The URL that Walmart calls for an account; null without a base URL. */
export function webhookUrl(baseUrl: string, accountId: string): string | null {
  const text = baseUrl.trim().replace(/\/+$/, "");
  return text ? `${text}/hooks/walmart/${accountId}` : null;
}
