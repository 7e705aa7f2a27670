import { identifierOf, type IdentifierRule, isIdentifier } from "..";

const UPC = "012345678905";
const EAN = "4006381333931";

describe("identifierOf", () => {
  it.each([
    [{ upc: UPC, ean: EAN }, "UPC", UPC],
    [{ upc: "  ", ean: EAN }, "EAN", EAN],
    [{ upc: null, barcode: UPC }, "GTIN", `00${UPC}`],
  ])("is, for %j, the first field that is filled in", (variant, type, value) => {
    expect(identifierOf(variant)).toMatchObject({ type, value });
  });

  it("follows the account's rules, including metadata fields", () => {
    const rules: IdentifierRule[] = [
      { field: "metadata.isbn", type: "ISBN" },
      { field: "upc", type: "UPC" },
    ];
    expect(identifierOf({ upc: UPC, metadata: { isbn: "0306406152" } }, rules)).toMatchObject({
      field: "metadata.isbn",
      type: "ISBN",
      value: "0306406152",
    });
    expect(identifierOf({ upc: UPC, metadata: { isbn: "" } }, rules)).toMatchObject({
      field: "upc",
    });
    expect(identifierOf({ metadata: { isbn: 306406152 } }, rules)).toMatchObject({
      field: "metadata.isbn",
      remedy: expect.stringContaining("leading zero: 0306406152"),
    });
    expect(identifierOf({ metadata: { isbn: { a: 1 } } }, rules)).toHaveProperty("problem");
  });

  it("is a problem if the first number is invalid", () => {
    const found = identifierOf({ upc: "012345678906", ean: EAN });
    expect(isIdentifier(found)).toBe(false);
    expect(found).toMatchObject({ field: "upc" });
  });

  it("is a problem that names the fields if none is filled in", () => {
    expect(identifierOf({})).toMatchObject({
      field: "upc",
      remedy: expect.stringContaining("upc or ean or barcode"),
    });
  });
});
