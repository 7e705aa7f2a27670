import { z } from "@medusajs/framework/zod";
import { isTimeZone } from "../../mapping/local-days";

/** `true` or `false` in a query. */
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

/** A zone's name as the time zone database has it; UTC if left out. */
export function timeZone() {
  return z
    .string()
    .max(100)
    .refine(isTimeZone, { error: "must be a time zone name, such as America/Chicago" })
    .default("UTC");
}
