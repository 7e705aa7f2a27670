import { parseOptions } from "../options";

const KEY = Buffer.alloc(32, 7).toString("base64");

describe("options", () => {
  it("have defaults", () => {
    expect(parseOptions({ encryptionKey: KEY })).toEqual({
      encryptionKey: KEY,
      apiUrl: "https://marketplace.walmartapis.com",
      requestTimeout: 30_000,
    });
  });

  it.each([
    [{ apiUrl: "http://localhost:4000/" }, { apiUrl: "http://localhost:4000" }],
    [{ apiUrl: "https://sandbox.walmartapis.com" }, { apiUrl: "https://sandbox.walmartapis.com" }],
    [{ apiUrl: "" }, { apiUrl: "https://marketplace.walmartapis.com" }],
    [{ apiUrl: undefined }, { apiUrl: "https://marketplace.walmartapis.com" }],
    [{ requestTimeout: "5000" }, { requestTimeout: 5_000 }],
    [{ requestTimeout: 1_000 }, { requestTimeout: 1_000 }],
    [{ requestTimeout: undefined }, { requestTimeout: 30_000 }],
    [{ database: { debug: false } }, {}],
  ])("accept %j", (given, expected) => {
    expect(parseOptions({ encryptionKey: KEY, ...given })).toMatchObject(expected);
  });

  it.each<[unknown, RegExp]>([
    [undefined, /encryptionKey: is required: 32 bytes in base64.*openssl rand -base64 32/],
    [{}, /encryptionKey: is required/],
    [{ encryptionKey: null }, /encryptionKey: is required/],
    [{ encryptionKey: 5 }, /encryptionKey: must be a string/],
    [{ encryptionKey: "" }, /encryptionKey: must be 32 bytes/],
    [{ encryptionKey: "short" }, /encryptionKey: must be 32 bytes/],
    [{ encryptionKey: "ab".repeat(32) }, /encryptionKey: must be 32 bytes/],
    [{ encryptionKey: Buffer.alloc(31).toString("base64") }, /encryptionKey: must be 32 bytes/],
    [{ encryptionKey: KEY, apiUrl: "marketplace.walmartapis.com" }, /apiUrl: must be a full/],
    [{ encryptionKey: KEY, apiUrl: "ftp://walmart.com" }, /apiUrl: must be a full/],
    [{ encryptionKey: KEY, apiUrl: 5 }, /apiUrl: must be a full/],
    [{ encryptionKey: KEY, requestTimeout: "soon" }, /requestTimeout: must be a number/],
    [{ encryptionKey: KEY, requestTimeout: 0 }, /requestTimeout: must be at least 1 /],
    [{ encryptionKey: KEY, requestTimeout: 9e9 }, /requestTimeout: must be at most 300000/],
    [{ encryptionKey: KEY, requestTimeout: 1_000.5 }, /requestTimeout: must be a whole number/],
    [{ encryptionKey: KEY, apiURL: "https://a.test" }, /apiURL: .*did you mean apiUrl/],
    [{ encryption_key: KEY }, /encryption_key: .*did you mean encryptionKey/],
    ["text", /options: /],
  ])("reject %j by name", (given, message) => {
    expect(() => parseOptions(given)).toThrow(message);
  });

  it("report all errors at once, without the value of a key", () => {
    const given = { encryptionKey: "a-secret", apiUrl: "x", requestTimeout: "y" };
    expect(() => parseOptions(given)).toThrow(/encryptionKey[\s\S]*apiUrl[\s\S]*requestTimeout/);
    expect(() => parseOptions(given)).not.toThrow(/a-secret/);
  });
});
