/** A JSON Schema, or a part of one. */
export type Schema = Record<string, unknown>;

/** The largest number of Walmart's fields. */
export const BIG = 99_999_999_999_999;
export const LENGTHS = ["mm", "in", "cm", "m", "ft"];

export const text = (maxLength: number, minLength = 1): Schema => ({
  type: "string",
  minLength,
  maxLength,
});

/** The address of a file. */
export const link: Schema = { ...text(2_500), format: "uri" };

/** One of several words. */
export const words = (...values: string[]): Schema => ({ type: "string", enum: values });

export const yesNo = words("No", "Yes");

export const whole = (maximum: number): Schema => ({ type: "integer", minimum: 0, maximum });

export const amount = (maximum: number, multipleOf = 0.01): Schema => ({
  type: "number",
  minimum: 0,
  maximum,
  multipleOf,
});

export const moment: Schema = { type: "string", format: "date-time" };

export const list = (items: Schema, minItems = 1): Schema => ({ type: "array", items, minItems });

/** A value of several fields. */
export const parts = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: "object",
  properties: withTitles(properties),
  additionalProperties: false,
  ...(required.length > 0 && { required }),
});

/** A number with its unit. */
export const measured = (units: string[], measure: Schema): Schema =>
  parts({ unit: words(...units), measure }, ["unit", "measure"]);

/** Gives each field a title, made of its name, and the group of a form that `groupOf` puts it into. */
export function withTitles(
  properties: Record<string, Schema>,
  groupOf?: (name: string) => string,
): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      { title: titleOf(name), ...schema, ...(groupOf && { comments: `@group=${groupOf(name)}` }) },
    ]),
  );
}

/** "productSecondaryImageURL" becomes "Product Secondary Image URL". */
function titleOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[ _]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
