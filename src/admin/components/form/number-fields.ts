import { z } from "zod";

/** Parses a number with a decimal point or comma: undefined if empty, NaN if invalid. */
export function typedNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : Number(trimmed.replace(",", "."));
}

/**
 * Turns text fields into numbers. Empty fields are left out; invalid numbers become NaN, which the schema after it
 * rejects.
 */
export function numberFields<TKey extends string>(keys: readonly TKey[]) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.string()])) as Record<
    TKey,
    z.ZodString
  >;
  return z.object(shape).transform((values) => {
    const texts = values as Record<TKey, string>;
    const numbers = keys.map((key) => [key, typedNumber(texts[key])] as const);
    return Object.fromEntries(numbers.filter(([, value]) => value !== undefined)) as {
      [Key in TKey]?: number;
    };
  });
}

/** The form's texts for a rule's numbers; empty for missing ones. */
export function numberTexts<TKey extends string>(
  keys: readonly TKey[],
  rule: { [Key in TKey]?: number } = {},
): Record<TKey, string> {
  return Object.fromEntries(keys.map((key) => [key, String(rule[key] ?? "")])) as Record<
    TKey,
    string
  >;
}
