import { createHmac, timingSafeEqual } from "node:crypto";

const BYTES = 32;
const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/;

/**
 * Whether a signature is the HMAC-SHA256 of a body. Walmart does not document the encoding, so base64 and hex are
 * accepted. Takes constant time.
 */
export function isSigned(body: Buffer, secret: string, signature: string | undefined): boolean {
  const expected = createHmac("sha256", secret).update(body).digest();
  const given = bytesOf(signature?.trim().replace(/^sha256=/i, "") ?? "");
  const isEqual = timingSafeEqual(given ?? Buffer.alloc(BYTES), expected);
  return given !== null && isEqual;
}

function bytesOf(text: string): Buffer | null {
  if (HEX.test(text)) return Buffer.from(text, "hex");
  const bytes = BASE64.test(text) ? Buffer.from(text, "base64") : null;
  return bytes?.length === BYTES ? bytes : null;
}
