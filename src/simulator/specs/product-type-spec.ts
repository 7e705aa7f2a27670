import { list, type Schema, withTitles } from "./attributes";

/** What a product type requires of its content. */
export interface ProductTypeSpec {
  name: string;
  /** Its parents, from the top: a category and a group. */
  path: [category: string, group: string];
  attributes: Record<string, Schema>;
  required: string[];
  /** What is required if an attribute has a value. */
  conditions: { if: Record<string, string>; then: string[] }[];
  /** Attributes that cannot be changed later; the condition is one for every type. */
  fixed?: string[];
  /** Other rules, as they are. */
  rules?: Schema[];
}

const VARIANTS = new Set([
  "variantGroupId",
  "variantAttributeNames",
  "isPrimaryVariant",
  "swatchImages",
]);

/** What every product type requires under a condition. */
const EVERY_CONDITION: ProductTypeSpec["conditions"] = [
  { if: { isProp65WarningRequired: "Yes" }, then: ["prop65WarningText"] },
  { if: { has_written_warranty: "Yes - Warranty Text" }, then: ["warrantyText"] },
  { if: { has_written_warranty: "Yes - Warranty URL" }, then: ["warrantyURL"] },
];

/** The schema of a product type's content in a set-up feed. */
export function contentSchema(spec: ProductTypeSpec): Schema {
  const { attributes, required, conditions, rules = [] } = spec;
  const groupOf = (name: string): string => {
    if (required.includes(name)) return "Required";
    return VARIANTS.has(name) ? "Variants" : "Recommended";
  };
  return {
    type: "object",
    properties: withTitles(attributes, groupOf),
    required,
    additionalProperties: false,
    allOf: [...EVERY_CONDITION, ...conditions].map(toRule).concat(rules),
  };
}

/** The schema of a product type's content in a maintenance feed: nothing is required, and short lists will do. */
export function changedContentSchema(spec: ProductTypeSpec): Schema {
  const fixed = new Set(["condition", ...(spec.fixed ?? [])]);
  const attributes = Object.entries(spec.attributes).filter(([name]) => !fixed.has(name));
  return contentSchema({
    ...spec,
    required: [],
    conditions: spec.conditions.filter(
      (rule) => !Object.keys(rule.if).some((name) => fixed.has(name)),
    ),
    attributes: Object.fromEntries(
      attributes.map(([name, schema]) => [
        name,
        schema.type === "array" ? list(schema.items as Schema) : schema,
      ]),
    ),
  });
}

function toRule({ if: when, then }: ProductTypeSpec["conditions"][number]): Schema {
  const properties = Object.fromEntries(
    Object.entries(when).map(([name, value]) => [name, { type: "string", enum: [value] }]),
  );
  return { if: { properties, required: Object.keys(when) }, then: { required: then } };
}
