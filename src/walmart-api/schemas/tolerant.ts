import { z } from "zod";

/**
 * Building blocks for schemas of Walmart's responses. Walmart omits fields, sends `null`, sends a list of one as the
 * bare element, and adds words; none of that may fail an otherwise valid response. An optional value that cannot be
 * read counts as absent.
 */

/** A list that may arrive as an array, as its only element, as `null`, or not at all. */
export function listOf<T extends z.ZodType>(element: T) {
  return z.preprocess(
    (value) =>
      value === null || value === undefined ? [] : Array.isArray(value) ? value : [value],
    z.array(element),
  );
}

/** Text that may be absent or `null`; numbers and booleans are converted. Blank text counts as absent. */
export const optionalText = z.preprocess((value) => {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string" && value.trim() === "") return undefined;
  return value ?? undefined;
}, z.string().optional().catch(undefined));

/** Required text; a whole number is converted (Walmart has sent order and line numbers as both). */
export const requiredText = z.preprocess(
  (value) => (Number.isSafeInteger(value) ? String(value) : value),
  z.string().trim().min(1),
);

/** A number that may arrive as text. */
export const numeric = z.preprocess(
  (value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value),
  z.number().finite(),
);

/** Like {@link numeric}, but may be absent. */
export const optionalNumeric = z.preprocess((value) => {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "string" ? Number(value) : value;
}, z.number().finite().optional().catch(undefined));

/** A point in time: epoch milliseconds (as number or text) or ISO 8601; absent, `null` and 0 mean unknown. */
export const optionalInstant = z.preprocess((value) => {
  if (value === null || value === undefined || value === "" || value === 0 || value === "0")
    return undefined;
  if (typeof value === "number") return new Date(value);
  if (typeof value === "string") return new Date(/^\d+$/.test(value) ? Number(value) : value);
  return value;
}, z.date().optional().catch(undefined));

/** "TRUE"/"FALSE", true/false or absent; absent is false. */
export const flag = z.preprocess(
  (value) => value === true || (typeof value === "string" && value.trim().toLowerCase() === "true"),
  z.boolean(),
);

/** Like {@link flag}, but absent is true. */
export const flagDefaultTrue = z.preprocess((value) => value ?? true, flag);
