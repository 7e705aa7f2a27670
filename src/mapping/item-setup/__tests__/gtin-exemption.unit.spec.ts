import { type Exemption, exemptionOf, exemptionProblem } from "../gtin-exemption";

const exemption = (change: Partial<Exemption>): Exemption => ({
  status: "APPROVED",
  brand: "Northfield",
  productType: null,
  reason: null,
  ...change,
});
const shirt = { brand: "northfield ", productType: "T-Shirts" };

describe("exemptions from product identifiers", () => {
  it("hold for their brand, and for their product type if they name one", () => {
    const general = exemption({});
    const mugs = exemption({ productType: "Mugs" });
    expect(exemptionOf([mugs, general], shirt)).toBe(general);
    expect(exemptionOf([mugs], shirt)).toBeNull();
    expect(exemptionOf([general], { ...shirt, brand: "Other" })).toBeNull();
    expect(exemptionOf([exemption({ brand: null })], { ...shirt, brand: undefined })).toBeNull();
    const denied = exemption({ status: "DENIED" });
    expect(exemptionOf([denied, general], shirt)).toBe(general);
    expect(exemptionOf([denied], shirt)).toBe(denied);
  });

  it.each([
    [null, /no product identifier/, /apply for a GTIN exemption/],
    [exemption({ status: "CLOSED" }), /no product identifier/, /apply for a GTIN exemption/],
    [exemption({ status: "PROCESSING" }), /still reviewing/, /Wait/],
    [exemption({ status: "NEEDS_INFO" }), /more information/, /Answer Walmart/],
    [exemption({ status: "DENIED", reason: "No proof" }), /denied.*"No proof"/, /Enter a UPC/],
  ])("that are missing or undecided are named: %j", (found, message, remedy) => {
    const problem = exemptionProblem(found, "Northfield", "Enter a UPC.");
    expect(problem.path).toBe("productIdentifiers");
    expect(problem.message).toMatch(message);
    expect(problem.remedy).toMatch(remedy);
  });
});
