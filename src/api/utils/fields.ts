import { z } from "@medusajs/framework/zod";
import { isTimeZone } from "../../mapping/local-days";

/** A text that says something. */
export function text(max: number): z.ZodString {
  return z.string().trim().min(1).max(max);
}

/** What a person wrote, or nothing. */
export function note() {
  return z
    .string()
    .trim()
    .max(2000)
    .nullish()
    .transform((value) => value || undefined);
}

/** An id of this store's. */
export function id(): z.ZodString {
  return text(255);
}

/** `true` or `false` in a query. */
export function flag() {
  return z.enum(["true", "false"]).transform((value) => value === "true");
}

/** One value or several: `status=a`, `status=a,b`, `status[]=a&status[]=b`. */
export function severalOf<T extends string>(values: readonly [T, ...T[]]) {
  return z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(z.enum(values)).min(1),
  );
}

/** A number of units. */
export function units() {
  const error = "must be a whole number of 1 or more";
  return z.int({ error }).min(1, { error });
}

/** A zone's name as the time zone database has it; UTC if left out. */
export function timeZone() {
  return z
    .string()
    .max(100)
    .refine(isTimeZone, { error: "must be the name of a time zone, such as America/Chicago" })
    .default("UTC");
}
