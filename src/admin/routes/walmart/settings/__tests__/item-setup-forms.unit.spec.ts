import {
  attributeRulesSchema,
  autoListSchema,
  autoListValues,
  productTypeRows,
  productTypesSchema,
  ruleRows,
} from "../item-setup-forms";

describe("attribute rules", () => {
  it("reads and writes every kind of source", () => {
    const attributes = {
      "*": {
        brand: { from: "metadata.brand" as const },
        productName: { from: "title" as const },
        keyFeatures: { from: "constant" as const, value: ["One", "Two"] },
        multipackQuantity: { from: "constant" as const, value: 1 },
      },
      "T-Shirts": {
        color: { from: "option.Main color" as const },
        gender: { from: "constant" as const, value: "Unisex" },
      },
    };
    const rows = ruleRows(attributes);
    expect(rows).toContainEqual({
      productType: "T-Shirts",
      attribute: "color",
      source: "option",
      detail: "Main color",
    });
    expect(attributeRulesSchema.parse({ attributes: rows })).toEqual({ attributes });
  });

  it("refuses a rule without its field, and removes the setting without rules", () => {
    const row = { productType: "", attribute: "brand", source: "metadata" as const, detail: " " };
    expect(attributeRulesSchema.safeParse({ attributes: [row] }).success).toBe(false);
    expect(attributeRulesSchema.parse({ attributes: [] })).toEqual({ attributes: null });
  });
});

it("reads and writes product types", () => {
  const product_types = { pcat_1: "T-Shirts" };
  const rows = productTypeRows(product_types);
  expect(productTypesSchema.parse({ product_types: rows })).toEqual({ product_types });
  expect(productTypesSchema.parse({ product_types: [] })).toEqual({ product_types: null });
});

it("reads and writes what is listed automatically", () => {
  const stored = { collection_id: "pcol_1" };
  expect(autoListSchema.parse(autoListValues(stored))).toEqual(stored);
  expect(autoListSchema.parse(autoListValues("off"))).toBeNull();
  expect(autoListSchema.safeParse({ source: "category_id", id: "" }).success).toBe(false);
});
