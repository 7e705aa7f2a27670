import { describeCondition } from "./condition";
import type { ItemProblem } from "./item-source";
import { isRecord, type JsonSchema, propertyOf, titleOf } from "./json-schema";
import { requiredText } from "./required-text";
import type { SchemaViolation } from "./schema-check";

/** Long lists of units or countries help nobody in a sentence. */
const MAX_LISTED = 12;
const MAX_QUOTED = 60;

/** A violation as a problem; `null` for one that only sums up others. */
export function violationProblem(violation: SchemaViolation, root: JsonSchema): ItemProblem | null {
  const path = pathOf(violation);
  const label = labelOf(path, root);
  const said = explain(violation, label, root);
  return said && { path: path.join("."), ...said };
}

type Explained = { message: string; remedy: string } | null;

function explain(violation: SchemaViolation, label: string, root: JsonSchema): Explained {
  const { keyword, params, data, parentSchema } = violation;
  const schema: JsonSchema = isRecord(parentSchema) ? parentSchema : {};
  const limit = String(params.limit ?? "");
  switch (keyword) {
    case "if":
    case "allOf":
    case "oneOf":
    case "anyOf":
      return null;
    case "required":
      return missing(violation, label, root);
    case "enum":
    case "const":
      return {
        message: `${label}: "${quote(data)}" is none of the values that Walmart accepts.`,
        remedy: oneOf(schema.enum ?? []),
      };
    case "type":
      return { message: `${label} must be ${kindOf(schema)}.`, remedy: remedyOfKind(schema) };
    case "minItems":
    case "contains":
      return {
        message: `${label} needs at least ${limit || "1"} ${limit === "1" || !limit ? "entry" : "entries"}; it has ${lengthOf(data)}.`,
        remedy: "Add entries, or leave the attribute out if it is not required.",
      };
    case "maxItems":
      return {
        message: `${label} takes at most ${limit} entries; it has ${lengthOf(data)}.`,
        remedy: "Remove entries.",
      };
    case "minLength":
      return {
        message: `${label} has ${lengthOf(data)} characters; Walmart needs at least ${limit}.`,
        remedy: "Write a longer text.",
      };
    case "maxLength":
      return {
        message: `${label} has ${lengthOf(data)} characters; Walmart takes at most ${limit}.`,
        remedy: "Shorten the text.",
      };
    case "minimum":
    case "exclusiveMinimum":
      return { message: `${label} must be at least ${limit}.`, remedy: "Enter a larger number." };
    case "maximum":
    case "exclusiveMaximum":
      return { message: `${label} must be at most ${limit}.`, remedy: "Enter a smaller number." };
    case "multipleOf":
      return {
        message: `${label} has too many decimals: Walmart takes steps of ${String(params.multipleOf)}.`,
        remedy: "Round the number.",
      };
    case "format":
      return {
        message: `${label}: "${quote(data)}" is not ${formatName(schema)}.`,
        remedy: remedyOfFormat(schema),
      };
    case "additionalProperties":
      return {
        message: `${label} is not an attribute of this product type.`,
        remedy: "Remove the value.",
      };
    default:
      return {
        message: `${label} does not meet Walmart's rule "${keyword}".`,
        remedy: "Correct the value as Walmart's description of the attribute says.",
      };
  }
}

function missing(violation: SchemaViolation, label: string, root: JsonSchema): Explained {
  const condition = conditionOf(violation.schemaPath, root);
  const because = condition ? describeCondition(condition, root) : null;
  const path = pathOf(violation);
  return requiredText(path.at(-1) ?? "", label, schemaAt(path, root), because);
}

function schemaAt(path: readonly string[], root: JsonSchema): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(
    (schema, name) =>
      schema?.type === "array" && /^\d+$/.test(name) ? schema.items : propertyOf(schema, name),
    root,
  );
}

/** The `if` of the rule that the violation belongs to: `#/allOf/2/then/required`. */
function conditionOf(schemaPath: string, root: JsonSchema): JsonSchema | null {
  const index = /^#\/allOf\/(\d+)\/then\//.exec(schemaPath)?.[1];
  return index === undefined ? null : (root.allOf?.[Number(index)]?.if ?? null);
}

/** Names of the attribute and of the fields within it. */
function pathOf({ instancePath, keyword, params }: SchemaViolation): string[] {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (keyword === "required") return [...path, String(params.missingProperty)];
  if (keyword === "additionalProperties") return [...path, String(params.additionalProperty)];
  return path;
}

/** "Net Content, Unit" or "Key Features, entry 2". */
function labelOf(path: readonly string[], root: JsonSchema): string {
  const parts: string[] = [];
  let schema: JsonSchema | undefined = root;
  for (const name of path) {
    if (schema?.type === "array" && /^\d+$/.test(name)) {
      schema = schema.items;
      parts.push(`entry ${Number(name) + 1}`);
    } else {
      schema = propertyOf(schema, name);
      parts.push(titleOf(schema, name));
    }
  }
  return parts.join(", ") || "The item";
}

function kindOf({ type }: JsonSchema): string {
  switch (type) {
    case "array":
      return "a list";
    case "object":
      return "a value with its fields";
    case "number":
      return "a number";
    case "integer":
      return "a whole number";
    case "string":
      return "a text";
    default:
      return "of another kind";
  }
}

function remedyOfKind(schema: JsonSchema): string {
  if (schema.type === "object") {
    const fields = Object.entries(schema.properties ?? {}).map(([name, each]) =>
      titleOf(each, name),
    );
    return `Enter its fields: ${fields.join(", ")}.`;
  }
  return `Enter ${kindOf(schema)}.`;
}

function oneOf(values: readonly unknown[]): string {
  const listed = values.slice(0, MAX_LISTED).map(String).join(", ");
  const more = values.length - MAX_LISTED;
  return more > 0
    ? `Choose one of Walmart's values: ${listed} and ${more} more.`
    : `Choose one of: ${listed}.`;
}

function formatName({ format }: JsonSchema): string {
  switch (format) {
    case "uri":
      return "a full web address";
    case "date":
      return "a date";
    case "date-time":
      return "a date with its time";
    default:
      return `of the format ${format ?? "that Walmart wants"}`;
  }
}

function remedyOfFormat({ format }: JsonSchema): string {
  switch (format) {
    case "uri":
      return "Enter the whole address, with https:// and without spaces.";
    case "date":
      return "Enter year, month and day, such as 2026-12-31.";
    case "date-time":
      return "Enter date and time, such as 2026-12-31T08:00:00Z.";
    default:
      return "Correct the value.";
  }
}

function quote(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return [...value].length;
  return Array.isArray(value) ? value.length : 0;
}
