import { z } from "zod";
import type {
  AdminWalmartAccountSettings,
  AdminWalmartAttributeRule,
  AdminWalmartAutoListRule,
} from "../../../../types";

type StoredRules = AdminWalmartAccountSettings["attributes"];

/** Applies a rule to all product types. */
const ALL_TYPES = "*";

/** Where products that are listed automatically come from. */
export const AUTO_LIST_SOURCES = [
  "off",
  "sales_channel_id",
  "collection_id",
  "category_id",
] as const;
export type AutoListSource = (typeof AUTO_LIST_SOURCES)[number];

/** The form's values for the stored rule. */
export function autoListValues(stored: "off" | AdminWalmartAutoListRule | undefined): {
  source: AutoListSource;
  id: string;
} {
  if (!stored || stored === "off") return { source: "off", id: "" };
  const source = AUTO_LIST_SOURCES.find((each) => each !== "off" && stored[each]);
  return source && source !== "off"
    ? { source, id: stored[source] ?? "" }
    : { source: "off", id: "" };
}

/** Turns source and id into the setting: null, which removes it, if it is off. */
export const autoListSchema = z
  .object({ source: z.enum(AUTO_LIST_SOURCES), id: z.string() })
  .refine(({ source, id }) => source === "off" || id !== "", {
    path: ["id"],
    error: "is required",
  })
  .transform(({ source, id }) => (source === "off" ? null : { [source]: id }));

interface ProductTypeRow {
  /** The id of a category, type or collection. */
  group: string;
  productType: string;
}

export const productTypeRows = (types: Record<string, string> = {}): ProductTypeRow[] =>
  Object.entries(types).map(([group, productType]) => ({ group, productType }));

/** Turns the rows into the setting: null, which removes it, without rows. */
export const productTypesSchema = z.object({
  product_types: z
    .array(z.object({ group: z.string().min(1), productType: z.string().trim().min(1) }))
    .transform((rows) =>
      rows.length > 0
        ? Object.fromEntries(rows.map(({ group, productType }) => [group, productType]))
        : null,
    ),
});

/** Kinds of sources; the second part of all but the first two and the last is the name of a field. */
export const RULE_SOURCES = [
  "title",
  "description",
  "option",
  "product",
  "variant",
  "metadata",
  "constant",
] as const;
export type RuleSource = (typeof RULE_SOURCES)[number];

/** Whether a source needs a second part. */
export const needsDetail = (
  source: RuleSource,
): source is Exclude<RuleSource, "title" | "description"> =>
  source !== "title" && source !== "description";

const ruleRowSchema = z
  .object({
    /** Empty: all product types. */
    productType: z.string().trim(),
    attribute: z.string().trim().min(1),
    source: z.enum(RULE_SOURCES),
    /** The option, field or key; the value of a constant. */
    detail: z.string().trim(),
  })
  .refine(({ source, detail }) => !needsDetail(source) || detail !== "", {
    path: ["detail"],
    error: "is required",
  });

export type RuleRow = z.input<typeof ruleRowSchema>;

/** The form's rows for the stored rules. */
export function ruleRows(stored: StoredRules = {}): RuleRow[] {
  return Object.entries(stored).flatMap(([productType, rules]) =>
    Object.entries(rules).map(([attribute, rule]) => ({
      productType: productType === ALL_TYPES ? "" : productType,
      attribute,
      ...sourceOf(rule),
    })),
  );
}

function sourceOf({ from, value }: AdminWalmartAttributeRule): Pick<RuleRow, "source" | "detail"> {
  const source =
    RULE_SOURCES.find((each) => from === each || from.startsWith(`${each}.`)) ?? "title";
  const detail =
    source === "constant"
      ? typeof value === "string"
        ? value
        : JSON.stringify(value)
      : from.slice(source.length + 1);
  return { source, detail };
}

/** Turns the rows into the setting: null, which removes it, without rows. */
export const attributeRulesSchema = z.object({
  attributes: z.array(ruleRowSchema).transform((rows) => {
    if (rows.length === 0) return null;
    const rules: NonNullable<StoredRules> = {};
    for (const { productType, attribute, source, detail } of rows) {
      const type = productType || ALL_TYPES;
      rules[type] = { ...rules[type], [attribute]: ruleOf(source, detail) };
    }
    return rules;
  }),
});

function ruleOf(source: RuleSource, detail: string): AdminWalmartAttributeRule {
  if (source === "title" || source === "description") return { from: source };
  if (source === "constant") return { from: "constant", value: constantOf(detail) };
  return { from: `${source}.${detail}` };
}

/** Lists, measures and numbers are written as JSON; everything else is text. */
function constantOf(text: string): unknown {
  if (!/^[[{\d-]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
