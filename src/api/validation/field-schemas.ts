import { z } from "@medusajs/framework/zod";
import { isTimeZone } from "../../mapping/local-days";

/** Text of at least one character, trimmed. */
export function text(max: number): z.ZodString {
  return z.string().trim().min(1).max(max);
}

/** An optional free text. Blank counts as missing. */
export function note() {
  return z
    .string()
    .trim()
    .max(2000)
    .nullish()
    .transform((value) => value || undefined);
}

/** An id. */
export function id(): z.ZodString {
  return text(255);
}

/** `true` or `false` in a query string. */
export function flag() {
  return z.enum(["true", "false"]).transform((value) => value === "true");
}

/** One or several values: `status=a`, `status=a,b`, `status[]=a&status[]=b`. */
export function severalOf<T extends string>(values: readonly [T, ...T[]]) {
  return z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(z.enum(values)).min(1),
  );
}

/** A number of units, at least 1. */
export function units() {
  const error = "must be a whole number of 1 or more";
  return z.int({ error }).min(1, { error });
}

/** An IANA time zone name. Default UTC. */
export function timeZone() {
  return z
    .string()
    .max(100)
    .refine(isTimeZone, { error: "must be a time zone name, such as America/Chicago" })
    .default("UTC");
}
