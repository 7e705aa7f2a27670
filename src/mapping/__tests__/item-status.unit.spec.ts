import fc from "fast-check";
import { explainMatchRefusal, itemStanding, shippingPounds } from "..";

const reasons = (...reason: string[]) => ({ unpublishedReasons: { reason } });

describe("itemStanding", () => {
  it.each([
    ["PUBLISHED", "published"],
    ["STAGE", "staged"],
    ["READY_TO_PUBLISH", "matched"],
    ["IN_PROGRESS", "matched"],
    ["UNPUBLISHED", "unpublished"],
    ["SYSTEM_PROBLEM", "error"],
    ["SOMETHING_NEW", "matched"],
    [undefined, "matched"],
  ])("makes of %s: %s", (publishedStatus, status) => {
    expect(itemStanding({ publishedStatus, lifecycleStatus: "ACTIVE" })).toMatchObject({ status });
  });

  it("tells Walmart's reasons", () => {
    const item = { publishedStatus: "UNPUBLISHED", ...reasons("Price too high", "No image.") };
    expect(itemStanding(item)).toMatchObject({
      details: "Price too high. No image.",
      origin: null,
      remedy: expect.stringContaining("Seller Center"),
    });
    expect(itemStanding({ publishedStatus: "UNPUBLISHED" }).details).toBe(
      "Walmart gives no reason.",
    );
  });

  it.each(["RETIRED", "ARCHIVED"])(
    "takes what is %s for unpublished, whatever else is said",
    (lifecycleStatus) => {
      expect(itemStanding({ publishedStatus: "PUBLISHED", lifecycleStatus })).toMatchObject({
        status: "unpublished",
        details: expect.stringContaining(lifecycleStatus.toLowerCase()),
      });
    },
  );
});

describe("explainMatchRefusal", () => {
  const refusal = { status: "DATA_ERROR", code: null, field: null, description: null };

  it.each([
    ["ERR_EXT_DATA_0101116", null, /another product.*\(ERR_EXT_DATA_0101116\)\.$/, /price/],
    ["ERR_EXT_DATA_0101119", "productId", /belongs to another product/, /support/],
    ["ERR_EXT_DATA_0101211", "sku", /SKU stands for another product/, /another SKU/],
    ["ERR_PDI_0034", "productId", /no product with this identifier/, /set up the full item/],
    ["ERR_PDI_0034", "price", /refuses the price/, /price rule/],
    ["ERR_PDI_0034", "colour", /refuses the field colour/, /as Walmart says/],
    ["ERR_NEW", null, /refuses the offer \(ERR_NEW\)\.$/, /as Walmart says/],
  ])("explains %s of %s", (code, field, details, remedy) => {
    const told = explainMatchRefusal({ ...refusal, code, field });
    expect(told.details).toMatch(details);
    expect(told.remedy).toMatch(remedy);
  });

  it("keeps Walmart's words, and asks for patience where the fault is Walmart's", () => {
    const told = explainMatchRefusal({ ...refusal, status: "SYSTEM_ERROR", description: "Oops." });
    expect(told).toEqual({
      details: 'Walmart could not work on the offer: "Oops".',
      remedy: "The fault is Walmart's: match it again later.",
    });
  });
});

describe("shippingPounds", () => {
  it.each([
    [453.59237, 1],
    [1000, 2.205],
    [0.1, 0.001],
    [0, 1],
    [null, 1],
    [undefined, 1],
    [-5, 1],
    [Number.NaN, 1],
  ])("makes of %s g %s lb", (grams, pounds) => {
    expect(shippingPounds(grams)).toBe(pounds);
  });

  it("always is something that Walmart takes", () => {
    fc.assert(
      fc.property(fc.double(), (grams) => {
        const pounds = shippingPounds(grams);
        expect(pounds).toBeGreaterThan(0);
        expect(Number(pounds.toFixed(3))).toBe(pounds);
      }),
    );
  });
});
