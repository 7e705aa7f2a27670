/** NUL, which PostgreSQL cannot store, and unpaired surrogates, which are not valid characters. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Whether PostgreSQL rejects a text. */
export function isUnstorable(text: string): boolean {
  return UNSTORABLE.test(text);
}

/** Where the first text (value or key) is that PostgreSQL rejects. Null if there is none. */
export function unstorableIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly PropertyKey[] | null {
  if (typeof value === "string") return isUnstorable(value) ? path : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, entry] of Object.entries(value)) {
    if (isUnstorable(key)) return path;
    const found = unstorableIn(entry, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
}
