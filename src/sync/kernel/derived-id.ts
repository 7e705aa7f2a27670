import { createHash } from "node:crypto";

/**
 * An id in Medusa's form that follows from others: the same parts always give the same id. Whatever is created with
 * it is created once, whoever tries again.
 */
export function derivedId(prefix: string, ...parts: string[]): string {
  const digest = createHash("sha256").update(parts.join("\n")).digest("base64url");
  return `${prefix}_${digest.replace(/[^a-zA-Z0-9]/g, "").slice(0, 26)}`;
}
