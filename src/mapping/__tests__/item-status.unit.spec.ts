import fc from "fast-check";
import { explainMatchRejection, itemStatus, shippingPounds } from "..";

const reasons = (...reason: string[]) => ({ unpublishedReasons: { reason } });

describe("itemStatus", () => {
  it.each([
    ["PUBLISHED", "published"],
    ["STAGE", "staged"],
    ["READY_TO_PUBLISH", "matched"],
    ["IN_PROGRESS", "matched"],
    ["UNPUBLISHED", "unpublished"],
    ["SYSTEM_PROBLEM", "error"],
    ["SOMETHING_NEW", "matched"],
    [undefined, "matched"],
  ])("maps %s: %s", (publishedStatus, status) => {
    expect(itemStatus({ publishedStatus, lifecycleStatus: "ACTIVE" })).toMatchObject({ status });
  });

  it("includes Walmart's reasons", () => {
    const item = { publishedStatus: "UNPUBLISHED", ...reasons("Price too high", "No image.") };
    expect(itemStatus(item)).toMatchObject({
      details: "Price too high. No image.",
      origin: null,
      remedy: expect.stringContaining("Seller Center"),
    });
    expect(itemStatus({ publishedStatus: "UNPUBLISHED" }).details).toBe("Walmart gave no reason.");
  });

  it.each(["RETIRED", "ARCHIVED"])(
    "maps %s to unpublished, whatever the publishing status is",
    (lifecycleStatus) => {
      expect(itemStatus({ publishedStatus: "PUBLISHED", lifecycleStatus })).toMatchObject({
        status: "unpublished",
        details: expect.stringContaining(lifecycleStatus.toLowerCase()),
      });
    },
  );
});

describe("explainMatchRejection", () => {
  const rejection = { status: "DATA_ERROR", code: null, field: null, description: null };

  it.each([
    ["ERR_EXT_DATA_0101116", null, /another product.*\(ERR_EXT_DATA_0101116\)\.$/, /price/],
    ["ERR_EXT_DATA_0101119", "productId", /belongs to another product/, /support/],
    ["ERR_EXT_DATA_0101211", "sku", /SKU belongs to another product/, /another SKU/],
    ["ERR_PDI_0034", "productId", /no product with this identifier/, /set up the full item/],
    ["ERR_PDI_0034", "price", /rejected the price/, /price rule/],
    ["ERR_PDI_0034", "color", /rejected the field color/, /as Walmart describes/],
    ["ERR_NEW", null, /rejected the offer \(ERR_NEW\)\.$/, /as Walmart describes/],
  ])("explains %s of %s", (code, field, details, remedy) => {
    const explained = explainMatchRejection({ ...rejection, code, field });
    expect(explained.details).toMatch(details);
    expect(explained.remedy).toMatch(remedy);
  });

  it("quotes Walmart's description, and suggests a retry if the fault is Walmart's", () => {
    const explained = explainMatchRejection({
      ...rejection,
      status: "SYSTEM_ERROR",
      description: "Oops.",
    });
    expect(explained).toEqual({
      details: 'Walmart could not process the offer: "Oops".',
      remedy: "Walmart had a temporary problem. Match the item again later.",
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
  ])("converts %s g to %s lb", (grams, pounds) => {
    expect(shippingPounds(grams)).toBe(pounds);
  });

  it("always returns a weight that Walmart accepts", () => {
    fc.assert(
      fc.property(fc.double(), (grams) => {
        const pounds = shippingPounds(grams);
        expect(pounds).toBeGreaterThan(0);
        expect(Number(pounds.toFixed(3))).toBe(pounds);
      }),
    );
  });
});
