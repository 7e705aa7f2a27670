import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { webhookToken } from "../subscriptions/webhook-token";
import { isSigned } from "./is-signed";

/** A request as it arrived, with what may prove that Walmart sent it. */
export interface SignedWebhook {
  /** The raw body: signatures cover its bytes. */
  body: Buffer;
  /** The signature in the header that our subscriptions name. */
  signature?: string;
  /** The header of our own that our subscriptions name. */
  token?: string;
  /** Walmart's `WM_SEC.TIMESTAMP` and `WM_SEC.SIGNATURE`. */
  timestamp?: string;
  timed_signature?: string;
  /** Paths with query that the second signature may cover: as received, and as subscribed. */
  paths?: string[];
}

const MOST_OLD_MS = 5 * 60_000;
/** Clocks differ. */
const MOST_EARLY_MS = 2 * 60_000;

/**
 * Whether Walmart sent a webhook for the account with this secret: there is at least one proof, and none is wrong.
 *
 * @param now epoch, ms
 */
export function isAuthentic(webhook: SignedWebhook, secret: string, now = Date.now()): boolean {
  const { body, signature, token, timestamp, timed_signature } = webhook;
  // Always computed, so that all rejections take the same time.
  const isBodySigned = isSigned(body, secret, signature);
  const proofs = [
    ...(signature ? [isBodySigned] : []),
    ...(timestamp || timed_signature ? [isTimed(webhook, secret, now)] : []),
    ...(token ? [isEqual(token, webhookToken(secret))] : []),
  ];
  return proofs.length > 0 && proofs.every(Boolean);
}

/**
 * Walmart's page on the security of webhooks describes this scheme, and does not say which events use it: that its key is
 * the subscription's secret is an assumption.
 */
function isTimed(
  { body, timestamp = "", timed_signature = "", paths = [] }: SignedWebhook,
  secret: string,
  now: number,
): boolean {
  if (!/^\d{9,11}$/.test(timestamp)) return false;
  const age = now - Number(timestamp) * 1000;
  const hash = createHash("sha256").update(body).digest("hex");
  const isOneOf = paths
    .map((path) => createHmac("sha256", secret).update(`POST\n${path}\n${timestamp}\n${hash}`))
    .map((hmac) => isEqual(timed_signature.trim(), hmac.digest("base64")))
    .some(Boolean);
  return isOneOf && age <= MOST_OLD_MS && age >= -MOST_EARLY_MS;
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash("sha256").update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
