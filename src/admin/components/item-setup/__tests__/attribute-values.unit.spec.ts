import type { AttributeField } from "../../../../types";
import {
  changedValues,
  groupFields,
  inheritedValues,
  isEmpty,
  isRequired,
  linesOf,
  missingCount,
  searchFields,
  typedNumber,
  valueText,
  withInherited,
} from "../attribute-values";

const field = (name: string, changes: Partial<AttributeField> = {}): AttributeField => ({
  name,
  label: name,
  kind: "text",
  group: "Basics",
  required: false,
  required_when: [],
  managed: false,
  description: null,
  choices: null,
  min_items: null,
  max_items: null,
  min_length: null,
  max_length: null,
  minimum: null,
  maximum: null,
  decimals: null,
  recommended_items: null,
  min_words: null,
  fields: null,
  item: null,
  ...changes,
});

const problem = (path: string) => ({ path, message: "Wrong.", remedy: "Fix it." });
const warranty = field("warrantyText", {
  required_when: [[{ attribute: "has_warranty", values: ["Yes"] }]],
});

describe("groupFields", () => {
  it("begins with what is missing, and keeps Walmart's groups", () => {
    const fields = [
      field("brand", { required: true }),
      field("netContent", { group: "Size" }),
      field("color"),
      field("sku", { managed: true }),
    ];
    const groups = groupFields(fields, [problem("netContent.unit"), problem("sku")], {}, {});
    expect(groups.map(({ id, fields: each }) => [id, each.map(({ name }) => name)])).toEqual([
      ["missing", ["netContent"]],
      ["Basics", ["brand", "color"]],
    ]);
  });

  it("counts an attribute as missing once another one requires it, until it is stored", () => {
    const ids = (stored: Record<string, unknown>) =>
      groupFields([warranty], [], { has_warranty: "Yes", warrantyText: "x" }, stored).map(
        ({ id }) => id,
      );
    expect(ids({})).toEqual(["missing"]);
    expect(ids({ warrantyText: "Two years" })).toEqual(["Basics"]);
  });
});

it("knows when an attribute is required", () => {
  expect(isRequired(warranty, { has_warranty: "Yes" })).toBe(true);
  expect(isRequired(warranty, { has_warranty: "No" })).toBe(false);
  const either = field("a", { required_when: [[{ attribute: "b", values: null }]] });
  expect(isRequired(either, { b: "something" })).toBe(true);
  expect(isRequired(either, { b: " " })).toBe(false);
});

it("counts attributes, not their parts", () => {
  expect(missingCount(["brand", "size.unit", "size.measure"].map(problem))).toBe(2);
});

it("searches names and labels", () => {
  const fields = [field("keyFeatures", { label: "Highlights" }), field("color")];
  expect(searchFields(fields, " HIGH ").map(({ name }) => name)).toEqual(["keyFeatures"]);
  expect(searchFields(fields, "feat").map(({ name }) => name)).toEqual(["keyFeatures"]);
});

it("removes what the merchant emptied", () => {
  const changes = {
    brand: " ",
    count: 0,
    size: { unit: "", measure: null },
    list: [],
    flag: false,
  };
  expect(changedValues(changes)).toEqual({
    brand: null,
    count: 0,
    size: null,
    list: null,
    flag: false,
  });
  expect(isEmpty([{ url: "" }])).toBe(true);
});

it("reads typed numbers and lines", () => {
  expect(["1,5", "12", "", "a lot"].map(typedNumber)).toEqual([1.5, 12, null, "a lot"]);
  expect(linesOf("One\n\n Two \n")).toEqual(["One", " Two "]);
});

describe("inherited values", () => {
  const prepared = {
    brand: { value: "Lakeside", from: "listing", inherited: { value: "Northfield", from: "rule" } },
    pattern: { value: "Solid", from: "listing" },
    productName: { value: "Shirt", from: "product" },
  } as const;

  it("are those that the listing does not set, or that its own ones replace", () => {
    expect(inheritedValues(prepared)).toEqual({
      brand: { value: "Northfield", from: "rule" },
      productName: { value: "Shirt", from: "product" },
    });
    expect(inheritedValues(undefined)).toEqual({});
  });

  it("count where the listing has none", () => {
    const inherited = inheritedValues(prepared);
    expect(withInherited(inherited, { brand: "", productName: "Own", color: null })).toEqual({
      brand: "Northfield",
      productName: "Own",
    });
  });

  it.each([
    ["Solid", "Solid"],
    [12.5, "12.5"],
    [["Adult", "Teen"], "Adult, Teen"],
    [{ unit: "Each", measure: 100 }, "100 Each"],
    [[{ unit: "in", measure: 3 }], "3 in"],
    [null, ""],
  ])("show as text: %j", (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});
