import type { AttributeCondition } from "../../types/item-attribute";
import { isRecord, type JsonSchema, propertyOf, titleOf } from "./json-schema";

/**
 * The simple part of a schema's `if`: attributes that must have one of the values. `null` if the condition needs more
 * than that to be decided.
 */
export function readCondition(schema: JsonSchema): AttributeCondition[] | null {
  if (schema.anyOf?.length === 1 && schema.anyOf[0]) return readCondition(schema.anyOf[0]);
  if (schema.allOf) {
    const parts = schema.allOf.map(readCondition);
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  const properties = Object.entries(schema.properties ?? {});
  const required = schema.required ?? [];
  if (properties.length === 0) return required.map((attribute) => ({ attribute, values: null }));
  const conditions = properties.map(([attribute, each]): AttributeCondition | null => {
    const known = Object.keys(each).every((keyword) => ["type", "enum", "title"].includes(keyword));
    if (!known || !each.enum || !required.includes(attribute)) return null;
    return { attribute, values: each.enum.map(String) };
  });
  return conditions.every((each) => each !== null) ? conditions : null;
}

/** `"Has Written Warranty" is "Yes - Warranty Text"`; `null` if the condition cannot be said in a few words. */
export function describeCondition(schema: JsonSchema, root: JsonSchema): string | null {
  const conditions = readCondition(schema);
  if (!conditions || conditions.length === 0) return null;
  return conditions
    .map(({ attribute, values }) => {
      const title = titleOf(propertyOf(root, attribute), attribute);
      return values
        ? `"${title}" is ${values.map((value) => `"${value}"`).join(" or ")}`
        : `"${title}" has a value`;
    })
    .join(" and ");
}

/** The attributes that a rule of the schema requires on top: all of the names in `then`. */
export function requiredBy(rule: JsonSchema): string[] {
  const names = isRecord(rule.then) ? rule.then.required : undefined;
  return Array.isArray(names)
    ? names.filter((name): name is string => typeof name === "string")
    : [];
}
