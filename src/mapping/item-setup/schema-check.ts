import { createHash } from "node:crypto";
import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { ItemSchema } from "./item-schema";
import type { JsonSchema } from "./json-schema";

/** A violation of the schema, with the schema and the value that it is about. */
export type SchemaViolation = ErrorObject;

export interface SchemaCheck {
  visible(value: unknown): SchemaViolation[];
  orderable(value: unknown): SchemaViolation[];
}

/** Product types that are prepared at the same time. A compiled schema takes about 1 MB. */
const MAX_COMPILED = 50;

const byObject = new WeakMap<ItemSchema, SchemaCheck>();
const byContent = new Map<string, SchemaCheck>();

/**
 * The compiled check of a product type. Compiling takes much longer than checking, so it is kept: by object, and by
 * content for a schema that was read from the database again.
 */
export function checkOf(schema: ItemSchema): SchemaCheck {
  const known = byObject.get(schema);
  if (known) return known;
  const key = createHash("sha1")
    .update(JSON.stringify([schema.visible, schema.orderable]))
    .digest("hex");
  const check = byContent.get(key) ?? compileBoth(schema);
  byContent.delete(key);
  byContent.set(key, check);
  for (const oldest of byContent.keys()) {
    if (byContent.size <= MAX_COMPILED) break;
    byContent.delete(oldest);
  }
  byObject.set(schema, check);
  return check;
}

function compileBoth({ visible, orderable }: ItemSchema): SchemaCheck {
  return { visible: compile(visible), orderable: compile(orderable) };
}

function compile(schema: JsonSchema): (value: unknown) => SchemaViolation[] {
  // An instance of its own: Ajv keeps what it compiled for as long as it lives.
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    // Walmart adds keywords and formats without notice.
    validateSchema: false,
    logger: false,
    // Without it, 19.99 is no multiple of 0.01.
    multipleOfPrecision: 8,
    addUsedSchema: false,
  });
  addFormats(ajv);
  const validate: ValidateFunction = ajv.compile(schema);
  return (value) => (validate(value) ? [] : [...(validate.errors ?? [])]);
}
