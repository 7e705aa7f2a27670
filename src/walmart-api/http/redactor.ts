/** Replaces a secret. */
export const MASK = "***";

const SECRET_HEADERS = new Set(["authorization", "wm_sec.access_token", "cookie", "set-cookie"]);
const SECRET_KEY =
  /^(access_?token|refresh_?token|client_?secret|authorization|password|wm_sec\.access_token)$/i;
/** The same keys in text that is not JSON: `"access_token":"…"`, `access_token=…`, `<accessToken>…`. */
const SECRET_IN_TEXT =
  /((?:access_?token|refresh_?token|client_?secret|password)["']?\s*(?:[:=>])\s*["']?)[^"'&,;<\s]+/gi;
/** Masking shorter secrets would garble the text and protect nothing. */
const MIN_SECRET = 4;
const MAX_DEPTH = 40;

/** Removes secrets from what is logged or thrown. */
export interface Redactor {
  text(text: string): string;
  /** A copy of JSON-like data without secrets; anything nested deeper than 40 levels is omitted. */
  value(value: unknown): unknown;
  headers(headers: Record<string, string>): Record<string, string>;
}

/**
 * Creates a redactor.
 *
 * @param secrets called each time, since tokens change; secrets are masked wherever they occur, whatever the key
 */
export function createRedactor(secrets: () => Iterable<string>): Redactor {
  function currentSecrets(): string[] {
    const all = [...secrets()].filter((secret) => secret.length >= MIN_SECRET);
    const encoded = all.flatMap((secret) => [secret, encodeURIComponent(secret)]);
    // Longest first: one secret may contain another.
    return [...new Set(encoded)].sort((a, b) => b.length - a.length);
  }

  function maskText(text: string, list: readonly string[]): string {
    let masked = text;
    for (const secret of list) masked = masked.split(secret).join(MASK);
    return masked.replace(SECRET_IN_TEXT, `$1${MASK}`);
  }

  function maskValue(value: unknown, list: readonly string[], depth: number): unknown {
    if (typeof value === "string") return maskText(value, list);
    if (value === null || typeof value !== "object") return value;
    if (depth > MAX_DEPTH) return "…";
    if (Array.isArray(value)) return value.map((element) => maskValue(element, list, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([key, nested]) => [
        maskText(key, list),
        SECRET_KEY.test(key) && nested != null ? MASK : maskValue(nested, list, depth + 1),
      ]),
    );
  }

  return {
    text: (text) => maskText(text, currentSecrets()),
    value: (value) => maskValue(value, currentSecrets(), 0),
    headers: (headers) => {
      const list = currentSecrets();
      const mask = ([name, value]: [string, string]): [string, string] => [
        name,
        SECRET_HEADERS.has(name.toLowerCase()) ? MASK : maskText(value, list),
      ];
      return Object.fromEntries(Object.entries(headers).map(mask));
    },
  };
}
