import { createHmac } from "node:crypto";
import fc from "fast-check";
import { isSigned } from "../is-signed";

const hmac = (body: Uint8Array, secret: string) => createHmac("sha256", secret).update(body);

describe("isSigned", () => {
  it("accepts base64 and hex for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ minLength: 1 }), (bytes, secret) => {
        const body = Buffer.from(bytes);
        const base64 = hmac(bytes, secret).digest("base64");
        const hex = hmac(bytes, secret).digest("hex");
        const taken = [base64, hex, hex.toUpperCase(), ` ${base64} `, `sha256=${hex}`];
        expect(taken.map((text) => isSigned(body, secret, text))).toEqual(taken.map(() => true));
        expect(isSigned(Buffer.concat([body, Buffer.from(" ")]), secret, base64)).toBe(false);
        expect(isSigned(body, `${secret}x`, base64)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    undefined,
    "",
    "x",
    "0".repeat(64),
    "A".repeat(43),
    `${"A".repeat(43)}=`,
    "A".repeat(44),
    "é".repeat(64),
    "0".repeat(63),
    "0".repeat(10_000),
  ])("rejects %j", (text) => {
    expect(isSigned(Buffer.from("{}"), "secret", text)).toBe(false);
  });
});
