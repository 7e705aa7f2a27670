import type {
  AdminWalmartItemProblem,
  AdminWalmartPreparedValue,
  AttributeField,
  ValueOrigin,
} from "../../../types";

/** Values of attributes by Walmart's names; `null` removes one. */
export type AttributeValues = Record<string, unknown>;

/** Whether an attribute has no value. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === "object" && Object.values(value).every(isEmpty);
}

/** Whether an attribute is required, given the others. */
export function isRequired(field: AttributeField, values: AttributeValues): boolean {
  return (
    field.required ||
    field.required_when.some((conditions) =>
      conditions.every(({ attribute, values: wanted }) => {
        const value = values[attribute];
        return wanted ? wanted.includes(String(value)) : !isEmpty(value);
      }),
    )
  );
}

/** The problems by attribute, each with those of its parts. */
export function problemsByName(
  problems: readonly AdminWalmartItemProblem[],
): Map<string, AdminWalmartItemProblem[]> {
  const byName = new Map<string, AdminWalmartItemProblem[]>();
  for (const problem of problems) {
    const name = problem.path.split(".")[0] ?? "";
    byName.set(name, [...(byName.get(name) ?? []), problem]);
  }
  return byName;
}

/** How many attributes have problems: those of one attribute count once. */
export function missingCount(problems: readonly AdminWalmartItemProblem[]): number {
  return problemsByName(problems).size;
}

/** The attributes in the order in which the merchant needs them. */
export interface FieldGroup {
  /** `missing`, or the name of Walmart's group. */
  id: string;
  fields: AttributeField[];
}

/**
 * First what is missing or wrong, then Walmart's groups in their order. What the plugin fills in itself shows only
 * where it has a problem.
 */
export function groupFields(
  fields: readonly AttributeField[],
  problems: readonly AdminWalmartItemProblem[],
  values: AttributeValues,
  stored: AttributeValues,
): FieldGroup[] {
  const byName = problemsByName(problems);
  const isMissing = (field: AttributeField) =>
    byName.has(field.name) ||
    // Only stored values count: a field stays where it is while the merchant fills it in.
    (field.required_when.length > 0 && isRequired(field, values) && isEmpty(stored[field.name]));
  const shown = fields.filter((field) => !field.managed);
  const missing = shown.filter(isMissing);
  const groups = new Map<string, AttributeField[]>();
  for (const field of shown) {
    if (missing.includes(field)) continue;
    groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  }
  return [
    ...(missing.length > 0 ? [{ id: "missing", fields: missing }] : []),
    ...[...groups].map(([id, each]) => ({ id, fields: each })),
  ];
}

/** The attributes whose name contains a search. */
export function searchFields(fields: readonly AttributeField[], q: string): AttributeField[] {
  const wanted = q.trim().toLowerCase();
  return fields.filter(
    ({ managed, label, name }) =>
      !managed && (label.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted)),
  );
}

/** What changed, to be sent: an emptied value is removed. */
export function changedValues(changes: AttributeValues): AttributeValues {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, isEmpty(value) ? null : value]),
  );
}

/** A number that the merchant typed; other text stays as it is, so that the check names it. */
export function typedNumber(text: string): unknown {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return null;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : text;
}

/** One entry a line. */
export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** What would be sent for attributes that the listing does not set. */
export type InheritedValues = Record<string, InheritedValue>;
export interface InheritedValue {
  value: unknown;
  from: ValueOrigin;
}

/** The values that come from the product, a rule or a hook, also those that the listing's own ones replace. */
export function inheritedValues(
  values: Record<string, AdminWalmartPreparedValue> = {},
): InheritedValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, { value, from, inherited }]) => {
      const below = from === "listing" ? inherited : { value, from };
      return below ? [[name, below]] : [];
    }),
  );
}

/** The inherited values with the listing's own ones over them. */
export function withInherited(inherited: InheritedValues, own: AttributeValues): AttributeValues {
  return {
    ...Object.fromEntries(Object.entries(inherited).map(([name, { value }]) => [name, value])),
    ...Object.fromEntries(Object.entries(own).filter(([, value]) => !isEmpty(value))),
  };
}

/** A value in one line: "100 Each", "Adult, Teen". */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  if (typeof value === "object" && value !== null)
    return Object.values(value).map(valueText).toReversed().join(" ");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}
