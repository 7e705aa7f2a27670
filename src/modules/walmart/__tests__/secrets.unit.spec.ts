import fc from "fast-check";
import { decryptSecret, encryptSecret } from "../secrets";

const KEY = Buffer.alloc(32, 1).toString("base64");
const OTHER_KEY = Buffer.alloc(32, 2).toString("base64");

describe("secrets", () => {
  it("are decrypted to the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (plain) => {
        expect(decryptSecret(KEY, encryptSecret(KEY, plain))).toBe(
          Buffer.from(plain, "utf8").toString("utf8"),
        );
      }),
    );
  });

  it("name their version, and never look the same twice", () => {
    const [one, two] = [encryptSecret(KEY, "s3cret"), encryptSecret(KEY, "s3cret")];
    expect(one).toMatch(/^v1:[\w+/=]+:[\w+/=]+:[\w+/=]+$/);
    expect(one).not.toBe(two);
    expect(one).not.toContain("s3cret");
  });

  const stored = encryptSecret(KEY, "s3cret");
  const [version, iv, tag, text] = stored.split(":") as [string, string, string, string];
  const flipped = (part: string) => (part.startsWith("A") ? "B" : "A") + part.slice(1);
  it.each([
    ["another key", OTHER_KEY, stored, /WALMART_ENCRYPTION_KEY/],
    ["an altered text", KEY, [version, iv, tag, flipped(text)].join(":"), /decrypted/],
    ["an altered tag", KEY, [version, iv, flipped(tag), text].join(":"), /decrypted/],
    ["an altered vector", KEY, [version, flipped(iv), tag, text].join(":"), /decrypted/],
    ["a tag cut short", KEY, [version, iv, tag.slice(0, 8), text].join(":"), /decrypted/],
    ["another version", KEY, ["v2", iv, tag, text].join(":"), /format/],
    ["no secret at all", KEY, "", /format/],
    ["the plain text", KEY, "s3cret", /format/],
  ])("reject %s with a helpful message that contains no secret", (_name, key, value, message) => {
    expect(() => decryptSecret(key, value)).toThrow(message);
    expect(() => decryptSecret(key, value)).not.toThrow(/s3cret/);
    expect(() => decryptSecret(key, value)).not.toThrow(key);
  });
});
