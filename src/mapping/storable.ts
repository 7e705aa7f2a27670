/** NUL, which PostgreSQL cannot store in text, and unpaired surrogates, which are not characters. */
// eslint-disable-next-line no-control-regex -- NUL is one of the characters to replace
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;
const REPLACEMENT = "\uFFFD";

/**
 * A copy of a value in which every character that PostgreSQL rejects is U+FFFD, in texts and in keys. Walmart's data is
 * stored whatever a buyer has typed into it.
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
