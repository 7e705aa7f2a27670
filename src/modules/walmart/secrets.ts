import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";

const VERSION = "v1";
const ALGORITHM = "aes-256-gcm";
/** 96 bits, as NIST SP 800-38D recommends for GCM. */
const IV_BYTES = 12;

/**
 * Encrypts a secret for storage.
 *
 * @param key 32 bytes in base64.
 * @returns `v1:iv:tag:ciphertext`, each part in base64. The version allows later releases to change the format.
 */
export function encryptSecret(key: string, plain: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, Buffer.from(key, "base64"), iv);
  const encrypted = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return [
    VERSION,
    ...[iv, cipher.getAuthTag(), encrypted].map((part) => part.toString("base64")),
  ].join(":");
}

/**
 * Decrypts a value of {@link encryptSecret}.
 *
 * @throws MedusaError (INVALID_DATA) when the key is a different one or the value was altered. The message contains
 *   neither.
 */
export function decryptSecret(key: string, stored: string): string {
  const [version, iv, tag, encrypted] = stored.split(":");
  if (version !== VERSION || !iv || !tag || encrypted === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The stored Walmart secret has a format that this version cannot read. Enter the account's client secret again.",
    );
  }
  try {
    const decipher = createDecipheriv(
      ALGORITHM,
      Buffer.from(key, "base64"),
      Buffer.from(iv, "base64"),
    );
    decipher.setAuthTag(Buffer.from(tag, "base64"));
    return Buffer.concat([
      decipher.update(Buffer.from(encrypted, "base64")),
      decipher.final(),
    ]).toString("utf8");
  } catch {
    // The cause does not help and could contain key material: the message names the two possible causes.
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The stored Walmart secret cannot be decrypted: WALMART_ENCRYPTION_KEY is not the key that it was stored with. " +
        "Restore the previous key, or enter the account's client secret again.",
    );
  }
}
