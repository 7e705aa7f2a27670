import { z } from "zod";

/** A text of at least one character, without the spaces around it. */
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

/** A number of units, 1 or more. */
export function units() {
  const error = "must be a whole number of 1 or more";
  return z.int({ error }).min(1, { error });
}

const MOMENT_FAULT = "must be a time in ISO 8601, such as 2026-01-31T12:00:00Z";

/** A moment, or a day's beginning in UTC; as ISO 8601 in UTC. */
export function moment() {
  return z
    .union([z.iso.datetime({ offset: true }), z.iso.date()], { error: MOMENT_FAULT })
    .transform((value) => new Date(value).toISOString());
}

const AMOUNT_FAULT = "must be an amount above 0 with at most two decimals, such as 4.99";

/** An amount of money above 0, in units of its currency. */
export function amount() {
  return z
    .number({ error: AMOUNT_FAULT })
    .positive({ error: AMOUNT_FAULT })
    .max(1_000_000)
    .refine(isInCents, { error: AMOUNT_FAULT });
}

function isInCents(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
