import { createHash } from "node:crypto";

/** Longer bodies are truncated in the activity log; in characters. */
const MAX_KEPT = 16 * 1024;

/** A parsed webhook body. */
export interface WebhookBody {
  /** `undefined` if the body is not JSON. */
  json: unknown;
  /** The version for the activity log. */
  kept: unknown;
  /** Hash of the bytes, for events without an id. */
  fingerprint: string;
}

/** Parses a webhook body; never throws. */
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
    // The activity log reports it.
    return undefined;
  }
}
