import { createHash } from "node:crypto";

/**
 * An id in Medusa's format that is derived from others: the same parts always give the same id, so a retry never
 * creates a second record.
 */
export function derivedId(prefix: string, ...parts: string[]): string {
  const digest = createHash("sha256").update(parts.join("\n")).digest("base64url");
  return `${prefix}_${digest.replace(/[^a-zA-Z0-9]/g, "").slice(0, 26)}`;
}
