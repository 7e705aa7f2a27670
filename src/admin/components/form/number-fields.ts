import { z } from "zod";

/** A number as it is typed, with a point or a comma: undefined if empty, NaN if it is none. */
export function typedNumber(text: string): number | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : Number(trimmed.replace(",", "."));
}

/**
 * Text fields that hold numbers, as the numbers that they hold. Empty fields are left out; what is no number becomes
 * NaN, which the schema after it refuses.
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

/** The texts of a rule's numbers; empty for what it does not have. */
export function numberTexts<TKey extends string>(
  keys: readonly TKey[],
  rule: { [Key in TKey]?: number } = {},
): Record<TKey, string> {
  return Object.fromEntries(keys.map((key) => [key, String(rule[key] ?? "")])) as Record<
    TKey,
    string
  >;
}
