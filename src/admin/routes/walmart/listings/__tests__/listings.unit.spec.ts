import type { AdminWalmartDrift, AdminWalmartListing } from "../../../../../types";
import type { PickableProduct } from "../../../../hooks/api/catalog";
import { batches } from "../../../../tasks/tasks";
import { addFormSchema, select, selectedOf } from "../add-form";
import { createDriftStore } from "../drift-store";
import { listingListParams } from "../list";
import { problemsOf, sameListingValue } from "../listing-values";
import { rulesSchema, ruleTexts } from "../rules";

const product: PickableProduct = {
  id: "prod_1",
  title: "Mug",
  variants: [
    { id: "variant_1", title: "Blue", sku: "MUG-BLUE" },
    { id: "variant_2", title: "Red", sku: null },
  ],
};

it("requests only possible filter values", () => {
  const filters = { status: ["error", "lost"], linked: ["maybe"], differing: ["true", "false"] };
  const state = { q: "mug", order: "-price", offset: 20, filters };
  expect(listingListParams(state)).toEqual({
    limit: 20,
    offset: 20,
    q: "mug",
    order: "-price",
    status: "error",
    differing: "true",
  });
});

it("selects whole products and single variants", () => {
  const all = select({}, product, ["variant_1", "variant_2"], true);
  expect(all).toEqual({ variant_1: "MUG-BLUE", variant_2: "Red" });
  expect(selectedOf(product, all)).toBe("all");
  const one = select(all, product, ["variant_1"], false);
  expect(selectedOf(product, one)).toBe("some");
  expect(selectedOf(product, {})).toBe("none");
});

it("adds the selection in the selected way, and requires one", () => {
  const values = {
    account_id: "a",
    way: "variants" as const,
    variants: { variant_1: "MUG" },
    sales_channel_id: "sc",
    collection_id: "",
    match: false,
  };
  const parse = (some: object) => addFormSchema.safeParse({ ...values, ...some }).data;
  expect(parse({})).toEqual({
    body: { account_id: "a", variant_ids: ["variant_1"] },
    match: false,
  });
  expect(parse({ way: "channel", match: true })).toEqual({
    body: { account_id: "a", sales_channel_id: "sc" },
    match: true,
  });
  expect(parse({ way: "collection" })).toBeUndefined();
  expect(parse({ variants: {} })).toBeUndefined();
  expect(parse({ account_id: "" })).toBeUndefined();
});

it("shows each problem once, with its remedy", () => {
  const listing = {
    status_details: "Refused by price.",
    remedy: "Raise it.",
    quantity_error: "Too many.",
    price_error: "Refused by price.",
    unpublished_reasons: ["Out of date."],
  } as AdminWalmartListing;
  expect(problemsOf(listing)).toEqual([
    { about: "listing", text: "Refused by price.", remedy: "Raise it." },
    { about: "unpublished", text: "Out of date.", remedy: null },
    { about: "quantity", text: "Too many.", remedy: null },
  ]);
});

it("compares numbers and numbers by ship node", () => {
  expect(sameListingValue(3, 3)).toBe(true);
  expect(sameListingValue(3, null)).toBe(false);
  expect(sameListingValue(null, undefined)).toBe(true);
  expect(sameListingValue({ a: 1, b: 0 }, { a: 1 })).toBe(true);
  expect(sameListingValue({ a: 1 }, { b: 1 })).toBe(false);
  expect(batches([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
});

it("keeps a listing's rules that the form does not show, and removes those that are emptied", () => {
  const stored = { inventory: { buffer: 2, unmanaged_quantity: 5 }, price: { amount: 9.99 } };
  const texts = ruleTexts(stored);
  const parse = (inventory: object, price: object) =>
    rulesSchema(stored).safeParse({
      inventory: { ...texts.inventory, ...inventory },
      price: { ...texts.price, ...price },
    });
  expect(parse({}, {}).data).toEqual(stored);
  expect(parse({ buffer: "" }, { amount: " ", floor: "1,5" }).data).toEqual({
    inventory: { unmanaged_quantity: 5 },
    price: { floor: 1.5 },
  });
  expect(rulesSchema({}).parse(ruleTexts({}))).toEqual({ inventory: null, price: null });
  const { error } = parse({ quantity: "1.5" }, { amount: "0", fixed: "1.999", floor: "-1" });
  const wrong = new Set(error?.issues.map(({ path }) => path.join(".")));
  expect([...wrong].sort()).toEqual([
    "inventory.quantity",
    "price.amount",
    "price.fixed",
    "price.floor",
  ]);
});

describe("the comparison with Walmart", () => {
  const drift = (listing_id: string): AdminWalmartDrift => ({
    listing_id,
    account_id: "a",
    sku: listing_id,
    what: "quantity",
    value: 1,
    confirmed: 1,
    walmart: 2,
  });
  const page = (some: AdminWalmartDrift[], checked: number) => ({
    drift: some,
    checked,
    count: 25,
    errors: [],
    limit: 20,
    offset: 0,
  });

  it("reads all pages, and updates repaired differences", async () => {
    const store = createDriftStore();
    const pages = [page([drift("l1"), drift("l2")], 20), page([drift("l3")], 5)];
    await store.start(({ offset }) => Promise.resolve(pages[offset / 20]!));
    expect(store.current()).toMatchObject({ state: "done", checked: 25, count: 25 });
    expect(store.current().drift).toHaveLength(3);
    store.repaired(["l1", "l2"], [{ ...drift("l2"), mended: false }]);
    expect(store.current().drift.map((each) => each.mended)).toEqual([true, false, undefined]);
  });

  it("ends when stopped, even if a page still arrives, or when a page can't be read", async () => {
    const store = createDriftStore();
    let answer: (value: ReturnType<typeof page>) => void = () => undefined;
    const started = store.start(() => new Promise((resolve) => (answer = resolve)));
    expect(store.current().state).toBe("running");
    store.stop();
    answer(page([drift("l1")], 20));
    await started;
    expect(store.current()).toMatchObject({ state: "done", drift: [] });
    await expect(store.start(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(store.current().state).toBe("done");
  });
});
