import { createCipheriv } from "node:crypto";
import fc from "fast-check";
import { decryptSecret, encryptSecret, isCurrentSecret, keyId } from "../secrets";

const KEY = Buffer.alloc(32, 1).toString("base64");
const OTHER_KEY = Buffer.alloc(32, 2).toString("base64");
const KEYS = { encryptionKey: KEY, previousEncryptionKeys: [] };
const ROTATED = { encryptionKey: OTHER_KEY, previousEncryptionKeys: [KEY] };
const STRANGE = { encryptionKey: OTHER_KEY, previousEncryptionKeys: [] };

/** The format before keys had ids. */
function unbound(key: string, plain: string): string {
  const iv = Buffer.alloc(12, 9);
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(key, "base64"), iv);
  const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return ["v1", ...[iv, cipher.getAuthTag(), text].map((part) => part.toString("base64"))].join(
    ":",
  );
}

describe("secrets", () => {
  it("are decrypted to the same text, also after the key has been rotated", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (plain, owner) => {
        const stored = encryptSecret(KEYS, owner, plain);
        const text = Buffer.from(plain, "utf8").toString("utf8");
        expect(decryptSecret(KEYS, owner, stored)).toBe(text);
        expect(decryptSecret(ROTATED, owner, stored)).toBe(text);
      }),
    );
  });

  it("name their version and key, and never look the same twice", () => {
    const [one, two] = [encryptSecret(KEYS, "a", "s3cret"), encryptSecret(KEYS, "a", "s3cret")];
    expect(one).toMatch(/^v2:[0-9a-f]{8}:[\w+/=]+:[\w+/=]+:[\w+/=]+$/);
    expect(one).not.toBe(two);
    expect(one).not.toContain("s3cret");
    expect(keyId(KEY)).not.toBe(keyId(OTHER_KEY));
    expect(KEY).not.toContain(keyId(KEY));
  });

  it.each([
    ["of the current key", KEYS, encryptSecret(KEYS, "a", "s3cret"), true],
    ["of a previous key", ROTATED, encryptSecret(KEYS, "a", "s3cret"), false],
    ["of the format without a key id", KEYS, unbound(KEY, "s3cret"), false],
    ["of no format", KEYS, "s3cret", false],
  ])("%s are current or not", (_name, keys, stored, isCurrent) => {
    expect(isCurrentSecret(keys, stored)).toBe(isCurrent);
  });

  it.each([
    ["the current key", KEYS],
    ["a previous key", ROTATED],
  ])("of the format without a key id are read with %s", (_name, keys) => {
    expect(decryptSecret(keys, "a", unbound(KEY, "s3cret"))).toBe("s3cret");
  });

  const stored = encryptSecret(KEYS, "a", "s3cret");
  const [version, id, iv, tag, text] = stored.split(":") as [
    string,
    string,
    string,
    string,
    string,
  ];
  const flipped = (part: string) => (part.startsWith("A") ? "B" : "A") + part.slice(1);
  it.each([
    ["another key", STRANGE, stored, new RegExp(`${keyId(KEY)}.*WALMART_ENCRYPTION_KEY`)],
    ["another key, without a key id", STRANGE, unbound(KEY, "s3cret"), /WALMART_ENCRYPTION_KEY/],
    ["another account's secret", KEYS, encryptSecret(KEYS, "b", "s3cret"), /another account/],
    [
      "a foreign key under a known id",
      KEYS,
      stored.replace(text, encryptSecret(STRANGE, "a", "s3cret").split(":")[4] ?? ""),
      /altered/,
    ],
    ["an altered text", KEYS, [version, id, iv, tag, flipped(text)].join(":"), /decrypted/],
    ["an altered tag", KEYS, [version, id, iv, flipped(tag), text].join(":"), /decrypted/],
    ["an altered vector", KEYS, [version, id, flipped(iv), tag, text].join(":"), /decrypted/],
    ["a tag cut short", KEYS, [version, id, iv, tag.slice(0, 8), text].join(":"), /decrypted/],
    ["another version", KEYS, ["v3", id, iv, tag, text].join(":"), /format/],
    ["a missing part", KEYS, [version, iv, tag, text].join(":"), /format/],
    ["no secret at all", KEYS, "", /format/],
    ["the plain text", KEYS, "s3cret", /format/],
  ])("reject %s with a helpful message that contains no secret", (_name, keys, value, message) => {
    expect(() => decryptSecret(keys, "a", value)).toThrow(message);
    expect(() => decryptSecret(keys, "a", value)).not.toThrow(/s3cret/);
    expect(() => decryptSecret(keys, "a", value)).not.toThrow(keys.encryptionKey);
  });
});
