/** NUL, which PostgreSQL has no room for in text, and halves of surrogate pairs, which are no characters. */
// eslint-disable-next-line no-control-regex -- NUL is what it looks for
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;
const REPLACEMENT = "\uFFFD";

/**
 * The same value with every character that PostgreSQL refuses, in texts and in keys, replaced by U+FFFD. What Walmart
 * sends is kept whatever a buyer has typed into it.
 */
export function storable<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === "string") return value.replace(UNSTORABLE, REPLACEMENT);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [clean(key), clean(entry)]),
  );
}
