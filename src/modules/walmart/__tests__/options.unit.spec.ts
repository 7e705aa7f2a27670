import { parseOptions } from "../options";

const KEY = Buffer.alloc(32, 7).toString("base64");

describe("options", () => {
  it("have defaults", () => {
    expect(parseOptions({ encryptionKey: KEY })).toEqual({
      encryptionKey: KEY,
      previousEncryptionKeys: [],
      apiUrl: "https://marketplace.walmartapis.com",
      requestTimeout: 30_000,
      retentionDays: 180,
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
    [{ retentionDays: "30" }, { retentionDays: 30 }],
    [{ retentionDays: undefined }, { retentionDays: 180 }],
    [{ previousEncryptionKeys: [KEY] }, { previousEncryptionKeys: [KEY] }],
    [{ previousEncryptionKeys: [undefined] }, { previousEncryptionKeys: [] }],
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
    [{ encryptionKey: KEY, retentionDays: 0 }, /retentionDays: must be at least 1 /],
    [{ encryptionKey: KEY, retentionDays: -1 }, /retentionDays: must be at least 1 /],
    [{ encryptionKey: KEY, retentionDays: 1.5 }, /retentionDays: must be a whole number/],
    [{ encryptionKey: KEY, retentionDays: 1e6 }, /retentionDays: must be at most 3650/],
    [{ encryptionKey: KEY, retentionDays: "long" }, /retentionDays: must be a number of days/],
    [{ encryptionKey: KEY, retentionDays: false }, /retentionDays: must be a number of days/],
    [{ encryptionKey: KEY, retention_days: 9 }, /retention_days: .*did you mean retentionDays/],
    [{ encryptionKey: KEY, previousEncryptionKeys: KEY }, /previousEncryptionKeys: must be an/],
    [{ encryptionKey: KEY, previousEncryptionKeys: ["x"] }, /Keys\.0: must be 32 bytes/],
    [{ encryptionKey: KEY, previousEncryptionKeys: [5] }, /Keys\.0: must be a string/],
    [{ encryptionKey: KEY, apiURL: "https://a.test" }, /apiURL: .*did you mean apiUrl/],
    [{ encryption_key: KEY }, /encryption_key: .*did you mean encryptionKey/],
    ["text", /options: /],
  ])("reject %j by name", (given, message) => {
    expect(() => parseOptions(given)).toThrow(message);
  });

  it.each([
    "https://marketplace.walmartapis.com",
    "https://proxy.internal:8443/walmart",
    "https://10.0.0.1",
    "http://localhost",
    "http://LOCALHOST:4010",
    "http://127.0.0.1:4010",
    "http://127.255.255.254",
    "http://127.1",
    "http://127.0.0.1.",
    "http://0x7f000001",
    "http://2130706433",
    "http://[::1]:4010",
    "http://[0:0:0:0:0:0:0:1]",
  ])("accept %s as apiUrl", (apiUrl) => {
    expect(parseOptions({ encryptionKey: KEY, apiUrl }).apiUrl).toBe(apiUrl);
  });

  it.each([
    ["http://marketplace.walmartapis.com", /https/],
    ["http://localhost.evil.com", /https/],
    ["http://127.0.0.1.nip.io", /https/],
    ["http://localhost.", /https/],
    ["http://sub.localhost", /https/],
    ["http://128.0.0.1", /https/],
    ["http://0.0.0.0", /https/],
    ["http://10.0.0.1", /https/],
    ["http://169.254.169.254", /https/],
    ["http://[::ffff:127.0.0.1]", /https/],
    ["http://[::2]", /https/],
    ["http://[::]", /https/],
    ["http://localhost@evil.com", /user name/],
    ["http://127.0.0.1:4010@evil.com", /user name/],
    ["https://user:pass@marketplace.walmartapis.com", /user name/],
    ["http://evil.com#localhost", /fragment/],
    ["http://evil.com?localhost", /query/],
    ["https://marketplace.walmartapis.com/?a=b", /query/],
    ["http://evil.com\\\\@localhost", /https/],
    ["ws://localhost", /full/],
    ["file:///etc/passwd", /full/],
    ["localhost:4010", /full/],
    ["//localhost", /full/],
  ])("reject %s as apiUrl by name, with the remedy", (apiUrl, remedy) => {
    expect(() => parseOptions({ encryptionKey: KEY, apiUrl })).toThrow(/apiUrl: must/);
    expect(() => parseOptions({ encryptionKey: KEY, apiUrl })).toThrow(remedy);
  });

  it("report all errors at once, without the value of a key", () => {
    const given = { encryptionKey: "a-secret", apiUrl: "x", requestTimeout: "y" };
    expect(() => parseOptions(given)).toThrow(/encryptionKey[\s\S]*apiUrl[\s\S]*requestTimeout/);
    expect(() => parseOptions(given)).not.toThrow(/a-secret/);
  });
});
