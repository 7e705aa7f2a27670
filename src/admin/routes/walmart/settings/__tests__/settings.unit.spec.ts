import { exampleQuantity, examplePrice } from "../rule-example";
import {
  INVENTORY_ALLOWED,
  identifierDrafts,
  identifierRules,
  inventoryDraft,
  inventoryRule,
  nodeDrafts,
  nodeProblem,
  priceDraft,
  priceRule,
  shipNodes,
  typedNumber,
  wrongNumbers,
} from "../settings-draft";
import { baseUrlProblem, webhookUrl } from "../webhook-url";

it("reads numbers as people type them", () => {
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

it("names what cannot be", () => {
  const draft = { buffer: "-1", percentage: "101", maximum: "1.5", unmanaged_quantity: "x" };
  expect(wrongNumbers(draft, INVENTORY_ALLOWED)).toEqual(Object.keys(draft));
  expect(wrongNumbers(inventoryDraft(), INVENTORY_ALLOWED)).toEqual([]);
});

it("gives rules back as they were", () => {
  const inventory = { buffer: 2, percentage: 50 };
  expect(inventoryRule(inventoryDraft(inventory))).toEqual(inventory);
  for (const price of [{ percent: 5, rounding: ".99" }, { fixed: -1, rounding: 0.05 }, {}]) {
    expect(priceRule(priceDraft(price))).toEqual(price);
  }
});

it("keeps a map of identifiers, and takes one away that says no more than the default", () => {
  const rules = [
    { field: "metadata.isbn" as const, type: "ISBN" as const },
    { field: "upc" as const, type: "UPC" as const },
  ];
  expect(identifierRules(identifierDrafts(rules))).toEqual(rules);
  expect(identifierRules(identifierDrafts())).toBeNull();
  expect(identifierRules([])).toBeNull();
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

it("keeps ship nodes as they were, names what is missing, and takes an empty map away", () => {
  const nodes = { "10001710987": "sloc_1", "20002": "sloc_2" };
  expect(shipNodes(nodeDrafts(nodes))).toEqual(nodes);
  expect(shipNodes(nodeDrafts())).toBeNull();
  const row = { key: 0, node: " 1 ", location: "sloc_1" };
  expect(nodeProblem([row])).toBeNull();
  expect(shipNodes([row])).toEqual({ "1": "sloc_1" });
  expect(nodeProblem([row, { ...row, key: 1, node: "1" }])).toBe("twice");
  expect(nodeProblem([{ ...row, node: " " }])).toBe("incomplete");
  expect(nodeProblem([{ ...row, location: "" }])).toBe("incomplete");
});

it.each([
  ["", null, null],
  ["https://store.example.com/", null, "https://store.example.com/hooks/walmart/walacc_1"],
  ["https://example.com/shop", null, "https://example.com/shop/hooks/walmart/walacc_1"],
  ["http://store.example.com", "notHttps", "http://store.example.com/hooks/walmart/walacc_1"],
  ["store", "notAnAddress", "store/hooks/walmart/walacc_1"],
])("tells where Walmart calls a store at %j", (base, problem, url) => {
  expect(baseUrlProblem(base)).toBe(problem);
  expect(webhookUrl(base, "walacc_1")).toBe(url);
});
