import { z } from "zod";
import { id, text } from "./fields";

/** The name of one of Walmart's product types. */
export function productType() {
  return text(300);
}

/** Where the value of an attribute comes from. */
export const attributeRuleSchema = z
  .strictObject({
    from: z
      .string()
      .max(300)
      .regex(/^(title|description|constant|(option|product|variant|metadata)\..+)$/, {
        error:
          'must be "title", "description", "constant", or "option.", "product.", "variant." or "metadata." and a name, such as "option.Color"',
      }),
    value: z.unknown().optional(),
  })
  .refine(({ from, value }) => from !== "constant" || (value !== undefined && value !== null), {
    path: ["value"],
    error: "is required for a constant",
  });

const SOURCES = ["sales_channel_id", "collection_id", "category_id"] as const;

/** Which products are listed automatically. */
export const autoListSchema = z
  .strictObject({
    sales_channel_id: id().optional(),
    collection_id: id().optional(),
    category_id: id().optional(),
  })
  .refine((rule) => SOURCES.some((name) => rule[name] !== undefined), {
    path: ["sales_channel_id"],
    error: "is required, unless collection_id or category_id is set",
  });

/** Values of attributes. `null` removes one. Whether they fit is checked when the item is set up. */
export const attributeValuesSchema = z
  .record(z.string().min(1).max(200), z.unknown())
  .refine((values) => JSON.stringify(values).length <= 200_000, {
    error: "must not be longer than 200,000 characters",
  });

const storedAttributesSchema = z.record(z.string(), z.unknown()).catch({});
const storedProblemsSchema = z
  .array(z.object({ path: z.string(), message: z.string(), remedy: z.string() }))
  .catch([]);

/** Reads a listing's stored values of attributes. */
export function readAttributes(stored: unknown): Record<string, unknown> {
  return storedAttributesSchema.parse(stored ?? {});
}

/** Reads a listing's stored problems. */
export function readProblems(stored: unknown): z.output<typeof storedProblemsSchema> {
  return storedProblemsSchema.parse(stored ?? []);
}
