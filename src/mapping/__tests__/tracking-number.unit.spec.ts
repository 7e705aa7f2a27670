import { cleanTrackingNumber, sentTrackingNumber, trackingNumberProblem } from "..";

const order = { purchaseOrderId: "1796277083022", customerOrderId: "5281956426648" };

describe("cleanTrackingNumber", () => {
  it.each([
    [" 1Z999AA1 0123 456784\n", "1Z999AA10123456784"],
    ["\u00a0123\u200b", "123"],
    [undefined, ""],
    [null, ""],
  ])("converts %j to %j", (number, expected) => {
    expect(cleanTrackingNumber(number)).toBe(expected);
  });
});

describe("sentTrackingNumber", () => {
  it.each<[string, string | undefined, string]>([
    ["9400-1112-0255-5842-3326-69", undefined, "9400111202555842332669"],
    ["9400 1112.0255_5842/3326–69", undefined, "9400111202555842332669"],
    // A typo changes nothing about the separators.
    ["9400-1112-0255-5842-3326-60", undefined, "9400111202555842332660"],
    ["1Z-999-AA1-0123-4567-84", undefined, "1Z999AA10123456784"],
    ["1z-999-aa1-0123-4567-84", undefined, "1z999aa10123456784"],
    ["RB-123456785-GB", undefined, "RB123456785GB"],
    ["12-34", "FedEx", "1234"],
    ["XK-4411-77", undefined, "XK-4411-77"],
    ["XK-4411-77", "FedEx", "XK-4411-77"],
    ["44-11-77", "GLS", "44-11-77"],
    ["XK 4411-77", "Pony Express", "XK4411-77"],
  ])("sends %s of %s as %s", (number, carrier, sent) => {
    expect(sentTrackingNumber(number, carrier)).toBe(sent);
    expect(sentTrackingNumber(sent, carrier)).toBe(sent);
  });
});

describe("trackingNumberProblem", () => {
  it.each([
    "1Z999AA10123456784",
    "9400 1112 0255 5842 3326 69",
    "9400.1112.0255.5842.3326.69",
    "PX-1",
    "abc123",
  ])("accepts %s", (number) => {
    expect(trackingNumberProblem(number, order)).toBeNull();
  });

  it.each([
    ["", /missing/],
    ["   ", /missing/],
    [null, /missing/],
    ["1Z/999", /letters, digits and hyphens/],
    ["#1234", /letters, digits and hyphens/],
    ["-", /letters, digits and hyphens/],
    ["ÄÖ123", /letters, digits and hyphens/],
    ["1796277083022", /order number/],
    ["5281 9564 26648", /order number/],
    ["5281956-426648", /order number/],
  ])("explains what is wrong with %j", (number, text) => {
    expect(trackingNumberProblem(number, order)).toMatch(text);
  });
});
