import * as fc from "fast-check";
import type { JsonSchema } from "../../../src/mapping/item-setup";

/** Values that meet a schema as Walmart writes them: without conditions, of which `validItem` takes care. */
export function validValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "array":
      return fc.array(validValue(schema.items ?? {}), {
        minLength: Math.max(1, schema.minItems ?? 1),
        maxLength: Math.max(1, schema.minItems ?? 1) + 2,
      });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, each]) => [name, validValue(each)]),
        ),
      );
    case "integer":
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 99, 99) });
    case "number":
      return fc
        .integer({ min: 1, max: Math.min((schema.maximum ?? 999) * 100, 99_999) })
        .map((cents) => cents / 100);
    default:
      return validText(schema);
  }
}

function validText({ format, minLength = 1 }: JsonSchema): fc.Arbitrary<string> {
  if (format === "uri") {
    return fc.integer({ min: 1, max: 999 }).map((n) => `https://cdn.example.com/${n}.jpg`);
  }
  const day = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString());
  if (format === "date-time") return day;
  if (format === "date") return day.map((at) => at.slice(0, 10));
  return fc
    .stringMatching(/^[A-Za-z0-9]{1,12}$/)
    .map((text) => text.padEnd(Math.max(minLength, 1), "x"));
}
