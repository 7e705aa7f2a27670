import type { AttributeCondition, AttributeField, AttributeKind } from "../../types/item-attribute";
import { readCondition, requiredBy } from "./condition";
import type { ItemSchema } from "./item-schema";
import { type JsonSchema, noteOf, titleOf } from "./json-schema";
import { isSettable } from "./managed-attributes";

/** Texts that need more than one line. */
const LONG_TEXT = 1000;
/** Walmart refuses more, whatever the schema says. */
const MAX_DECIMALS = 2;

/** The attributes of a product type for a form: the required ones first, then in Walmart's order. */
export function describeAttributes(schema: ItemSchema): AttributeField[] {
  const fields = [schema.visible, schema.orderable].flatMap(describeAll);
  const seen = new Set<string>();
  const unique = fields.filter(({ name }) => !seen.has(name) && seen.add(name));
  return [...unique].sort((a, b) => Number(b.required) - Number(a.required));
}

function describeAll(schema: JsonSchema): AttributeField[] {
  const required = new Set(schema.required ?? []);
  const conditions = conditionsOf(schema);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    ...describe(name, property, required.has(name)),
    required_when: conditions.get(name) ?? [],
    managed: !isSettable(name),
  }));
}

/** By attribute: the conditions of the rules that require it. */
function conditionsOf(schema: JsonSchema): Map<string, AttributeCondition[][]> {
  const byName = new Map<string, AttributeCondition[][]>();
  for (const rule of schema.allOf ?? []) {
    const conditions = rule.if ? readCondition(rule.if) : null;
    if (!conditions || conditions.length === 0) continue;
    for (const name of requiredBy(rule)) {
      byName.set(name, [...(byName.get(name) ?? []), conditions]);
    }
  }
  return byName;
}

function describe(name: string, schema: JsonSchema, required: boolean): AttributeField {
  const kind = kindOf(schema);
  const requiredFields = new Set(schema.required ?? []);
  return {
    name,
    label: titleOf(schema, name),
    kind,
    group: noteOf(schema, "group") ?? "",
    required,
    required_when: [],
    managed: false,
    description: helpOf(schema),
    choices: schema.enum ? schema.enum.map(String) : null,
    min_items: schema.minItems ?? null,
    max_items: schema.maxItems ?? null,
    min_length: schema.minLength ?? null,
    max_length: schema.maxLength ?? null,
    minimum: schema.minimum ?? null,
    maximum: schema.maximum ?? null,
    decimals: decimalsOf(schema),
    recommended_items: numberOf(noteOf(schema, "recommendedEntry")),
    min_words: numberOf(noteOf(schema, "minimumWordCount")),
    fields:
      kind === "object"
        ? Object.entries(schema.properties ?? {}).map(([each, property]) =>
            describe(each, property, requiredFields.has(each)),
          )
        : null,
    item:
      (kind === "list" || kind === "objects") && schema.items
        ? describe(name, schema.items, true)
        : null,
  };
}

function kindOf(schema: JsonSchema): AttributeKind {
  switch (schema.type) {
    case "string":
      return textKindOf(schema);
    case "number":
    case "integer":
      return schema.enum ? "choice" : schema.type;
    case "object":
      return Object.keys(schema.properties ?? {}).length > 0 ? "object" : "json";
    case "array":
      return listKindOf(schema);
    default:
      return schema.enum ? "choice" : "json";
  }
}

function textKindOf({ enum: choices, format, maxLength }: JsonSchema): AttributeKind {
  if (choices) return "choice";
  if (format === "uri") return "url";
  if (format === "date") return "date";
  if (format === "date-time") return "date_time";
  return (maxLength ?? 0) > LONG_TEXT ? "long_text" : "text";
}

function listKindOf({ items }: JsonSchema): AttributeKind {
  if (!items) return "json";
  const kind = kindOf(items);
  if (kind === "object") return "objects";
  return kind === "json" || kind === "list" || kind === "objects" ? "json" : "list";
}

/** What Walmart's description says on top of the limits, which the form shows itself. */
function helpOf({ description }: JsonSchema): string | null {
  const text = description?.trim() ?? "";
  return /^(closed list|alphanumeric\b.*|number\b.*|decimal\b.*|url\b.*|)$/i.test(text)
    ? null
    : text;
}

function decimalsOf({ type, multipleOf }: JsonSchema): number | null {
  if (type === "integer") return 0;
  if (type !== "number") return null;
  const allowed = multipleOf && multipleOf < 1 ? Math.round(-Math.log10(multipleOf)) : MAX_DECIMALS;
  return Math.min(allowed, MAX_DECIMALS);
}

function numberOf(text: string | null): number | null {
  const number = Number(text);
  return text && Number.isFinite(number) ? number : null;
}
