import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";

const VERSION = "v2";
/** The format before keys had ids: `v1:iv:tag:ciphertext`, bound to no account. Still read, never written. */
const UNBOUND_VERSION = "v1";
const ALGORITHM = "aes-256-gcm";
/** 96 bits, as NIST SP 800-38D recommends for GCM. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The keys of the store, each 32 bytes in base64. */
export interface SecretKeys {
  /** Encrypts. */
  encryptionKey: string;
  /** Only decrypt. */
  previousEncryptionKeys: readonly string[];
}

/**
 * Encrypts a secret for storage.
 *
 * @param owner the id of the account that it belongs to; the value cannot be decrypted for another one.
 * @returns `v2:key id:iv:tag:ciphertext`, the last three in base64.
 */
export function encryptSecret(keys: SecretKeys, owner: string, plain: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, bytesOf(keys.encryptionKey), iv);
  cipher.setAAD(Buffer.from(owner, "utf8"));
  const encrypted = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return [
    VERSION,
    keyId(keys.encryptionKey),
    ...[iv, cipher.getAuthTag(), encrypted].map((part) => part.toString("base64")),
  ].join(":");
}

/**
 * Decrypts a value of {@link encryptSecret} with whichever key of the store encrypted it.
 *
 * @throws MedusaError (INVALID_DATA) when no key fits, or the value was altered or belongs to another account. The
 *   message contains neither a key nor the value.
 */
export function decryptSecret(keys: SecretKeys, owner: string, stored: string): string {
  const [version, ...parts] = stored.split(":");
  const all = [keys.encryptionKey, ...keys.previousEncryptionKeys];
  if (version === UNBOUND_VERSION && parts.length === 3) {
    const plain = all.flatMap((key) => decrypt(key, parts) ?? []).at(0);
    if (plain === undefined) throw invalid(`it was stored with a key that is not configured`);
    return plain;
  }
  if (version !== VERSION || parts.length !== 4) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The stored Walmart secret has a format that this version cannot read. Enter the account's client secret again.",
    );
  }
  const [id, ...sealed] = parts;
  const key = all.find((one) => keyId(one) === id);
  if (key === undefined) throw invalid(`it was stored with the key ${id}, which is not configured`);
  const plain = decrypt(key, sealed, owner);
  if (plain === undefined) throw invalid("it was altered, or belongs to another account");
  return plain;
}

/** Whether a stored secret has the current format and key. */
export function isCurrentSecret(keys: SecretKeys, stored: string): boolean {
  return stored.startsWith(`${VERSION}:${keyId(keys.encryptionKey)}:`);
}

/** Names a key without disclosing it: the beginning of a hash of it. */
export function keyId(key: string): string {
  return createHash("sha256").update(bytesOf(key)).digest("hex").slice(0, 8);
}

/** Returns nothing if the key or the owner does not fit. The cause does not help and could contain key material. */
function decrypt(key: string, parts: readonly string[], owner?: string): string | undefined {
  const [iv, tag, encrypted] = parts.map(bytesOf);
  if (!iv?.length || tag?.length !== TAG_BYTES || !encrypted) return undefined;
  try {
    const decipher = createDecipheriv(ALGORITHM, bytesOf(key), iv, { authTagLength: TAG_BYTES });
    if (owner !== undefined) decipher.setAAD(Buffer.from(owner, "utf8"));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, "base64");
}

function invalid(cause: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The stored Walmart secret cannot be decrypted: ${cause}. Add the former value of WALMART_ENCRYPTION_KEY to the ` +
      "plugin's option previousEncryptionKeys and restart, or enter the account's client secret again.",
  );
}
