import { numberTexts, typedNumber } from "../../../../components/form/number-fields";
import {
  baseUrlProblem,
  examplePrice,
  exampleQuantity,
  identifierRows,
  identifiersSchema,
  INVENTORY_FIELDS,
  inventoryFormSchema,
  priceFormSchema,
  priceTexts,
  shipNodeProblem,
  shipNodeRows,
  shipNodesSchema,
  webhookUrl,
} from "../setting-forms";

it("parses typed numbers", () => {
  expect(["", " ", "5", "5.5", "5,5", "-2"].map(typedNumber)).toEqual([
    undefined,
    undefined,
    5,
    5.5,
    5.5,
    -2,
  ]);
  expect(typedNumber("five")).toBeNaN();
});

it("reports invalid fields", () => {
  const inventory = { buffer: "-1", percentage: "101", maximum: "1.5", unmanaged_quantity: "x" };
  const { error } = inventoryFormSchema.safeParse({ inventory });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(
    INVENTORY_FIELDS.map((field) => `inventory.${field}`),
  );
  const empty = { inventory: numberTexts(INVENTORY_FIELDS) };
  expect(inventoryFormSchema.parse(empty)).toEqual({ inventory: {} });
});

it("keeps rules unchanged", () => {
  const inventory = { buffer: 2, percentage: 50 };
  const texts = numberTexts(INVENTORY_FIELDS, inventory);
  expect(inventoryFormSchema.parse({ inventory: texts })).toEqual({ inventory });
  for (const price of [{ percent: 5, rounding: ".99" }, { fixed: -1, rounding: 0.05 }, {}]) {
    expect(priceFormSchema.parse({ price: priceTexts(price) })).toEqual({ price });
  }
});

it("keeps a map of identifiers, and removes one that is the default", () => {
  const identifiers = [
    { field: "metadata.isbn" as const, type: "ISBN" as const },
    { field: "upc" as const, type: "UPC" as const },
  ];
  const parse = (rows: ReturnType<typeof identifierRows>) =>
    identifiersSchema.parse({ identifiers: rows }).identifiers;
  expect(parse(identifierRows(identifiers))).toEqual(identifiers);
  expect(parse(identifierRows())).toBeNull();
  expect(parse([])).toBeNull();
  const unnamed = { field: "metadata" as const, metadata: " ", type: "GTIN" as const };
  expect(identifiersSchema.safeParse({ identifiers: [unnamed] }).success).toBe(false);
});

it.each([
  [20, {}, 20],
  [20, { buffer: 5 }, 15],
  [20, { buffer: 5, percentage: 50 }, 7],
  [100, { percentage: 29 }, 29],
  [20, { maximum: 3 }, 3],
  [2, { buffer: 5 }, 0],
])("of %i in stock, %j shows %i", (available, rule, shown) => {
  expect(exampleQuantity(available, rule)).toBe(shown);
});

it.each([
  [14.99, {}, 14.99],
  [14.99, { percent: 10 }, 16.49],
  [10, { percent: 10, fixed: 0.5 }, 11.5],
  [10.03, { rounding: 0.05 }, 10.05],
  [10.49, { rounding: 1 }, 10],
  [10.01, { rounding: ".99" }, 10.99],
  [10.99, { rounding: ".99" }, 10.99],
  [11, { rounding: ".95" }, 11.95],
  [5, { percent: -50, floor: 4 }, 4],
  [1, { fixed: -2 }, null],
])("a price of %d becomes %j → %d", (price, rule, shown) => {
  expect(examplePrice(price, rule)).toBe(shown);
});

it("keeps ship nodes, reports incomplete ones, and removes an empty map", () => {
  const nodes = { "10001710987": "sloc_1", "20002": "sloc_2" };
  const parse = (rows: ReturnType<typeof shipNodeRows>) =>
    shipNodesSchema.parse({ ship_nodes: rows }).ship_nodes;
  expect(parse(shipNodeRows(nodes))).toEqual(nodes);
  expect(parse(shipNodeRows())).toBeNull();
  const row = { node: " 1 ", location: "sloc_1" };
  expect(shipNodeProblem([row])).toBeNull();
  expect(parse([row])).toEqual({ "1": "sloc_1" });
  expect(shipNodeProblem([row, { ...row, node: "1" }])).toBe("duplicate");
  expect(shipNodesSchema.safeParse({ ship_nodes: [row, row] }).success).toBe(false);
  expect(shipNodeProblem([{ ...row, node: " " }])).toBe("incomplete");
  expect(shipNodeProblem([{ ...row, location: "" }])).toBe("incomplete");
});

it.each([
  ["", null, null],
  ["https://store.example.com/", null, "https://store.example.com/hooks/walmart/walacc_1"],
  ["https://example.com/shop", null, "https://example.com/shop/hooks/walmart/walacc_1"],
  ["http://store.example.com", "httpsRequired", "http://store.example.com/hooks/walmart/walacc_1"],
  ["store", "invalidUrl", "store/hooks/walmart/walacc_1"],
])("makes the URL that Walmart calls for a store at %j", (base, problem, url) => {
  expect(baseUrlProblem(base)).toBe(problem);
  expect(webhookUrl(base, "walacc_1")).toBe(url);
});
