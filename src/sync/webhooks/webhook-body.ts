import { createHash } from "node:crypto";

/** Longer bodies are kept in the activity log as text that is cut off; characters. */
const MAX_KEPT = 16 * 1024;

/** A webhook's body as it is understood and kept. */
export interface WebhookBody {
  /** `undefined`: it is no JSON. */
  json: unknown;
  /** As the activity log keeps it. */
  kept: unknown;
  /** Names the text, for events without an id. */
  fingerprint: string;
}

/** Reads a webhook's body; any bytes will do. */
export function readWebhookBody(bytes: Buffer): WebhookBody {
  const text = bytes.toString("utf8");
  const json = parsed(text);
  const isShort = text.length <= MAX_KEPT;
  return {
    json,
    kept: isShort
      ? (json ?? text)
      : `${text.slice(0, MAX_KEPT)}… (${String(text.length)} characters)`,
    fingerprint: createHash("sha256").update(bytes).digest("hex"),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It is told in the activity; nothing can follow from it.
    return undefined;
  }
}
