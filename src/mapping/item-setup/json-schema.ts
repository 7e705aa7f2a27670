/** A JSON Schema (draft 07) as Walmart answers it; keywords that are not listed here stay as they are. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  /** Walmart's notes: `@group=…;@minimumWordCount=…`. */
  comments?: string;
  enum?: unknown[];
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  [keyword: string]: unknown;
}

/** Whether the value is an object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own properties only: attribute names come from outside, and `constructor` is none. */
export function propertyOf(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  const { properties } = schema ?? {};
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** The name that Walmart shows for an attribute. */
export function titleOf(schema: JsonSchema | undefined, name: string): string {
  return schema?.title?.trim() || name;
}

/** A note in `comments`, such as `group` or `minimumWordCount`. */
export function noteOf(schema: JsonSchema, name: string): string | null {
  const notes = typeof schema.comments === "string" ? schema.comments.split(";") : [];
  const start = `@${name}=`;
  return (
    notes
      .find((note) => note.trim().startsWith(start))
      ?.trim()
      .slice(start.length) ?? null
  );
}
