/** NUL, which PostgreSQL has no room for, and halves of surrogate pairs, which are no characters. */
// eslint-disable-next-line no-control-regex -- NUL is what it looks for
const UNSTORABLE = /\u0000|\p{Surrogate}/u;

/** Whether PostgreSQL refuses to store a text. */
export function isUnstorable(text: string): boolean {
  return UNSTORABLE.test(text);
}

/** The path of the first text (a value or a key) that PostgreSQL refuses to store; null if there is none. */
export function unstorableIn(value: unknown, path = ""): string | null {
  if (typeof value === "string") return isUnstorable(value) ? path : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, entry] of Object.entries(value)) {
    if (isUnstorable(key)) return path;
    const found = unstorableIn(entry, path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}
