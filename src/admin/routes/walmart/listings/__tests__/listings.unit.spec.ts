import type { AdminWalmartDrift, AdminWalmartListing } from "../../../../../types";
import { wrongNumbers } from "../../settings/settings-draft";
import { addBody, type AddDraft, pick, type PickableProduct, pickedOf } from "../add-listings";
import { createDriftStore } from "../drift-store";
import { listingListParams } from "../filters";
import { portions, problemsOf, sameOffer } from "../listing-values";
import { OVERRIDE_ALLOWED, overridesBody, overridesDraft } from "../overrides";

const product: PickableProduct = {
  id: "prod_1",
  title: "Mug",
  variants: [
    { id: "variant_1", title: "Blue", sku: "MUG-BLUE" },
    { id: "variant_2", title: "Red", sku: null },
  ],
};

it("asks for what the filters can be", () => {
  const filters = { status: ["error", "lost"], linked: ["maybe"], differing: ["true", "false"] };
  const state = { q: "mug", order: "-price", offset: 20, filters };
  expect(listingListParams(state, 20)).toEqual({
    limit: 20,
    offset: 20,
    q: "mug",
    order: "-price",
    status: "error",
    differing: "true",
  });
});

it("picks whole products and single variants", () => {
  const all = pick(new Map(), product, ["variant_1", "variant_2"], true);
  expect([...all]).toEqual([
    ["variant_1", "MUG-BLUE"],
    ["variant_2", "Red"],
  ]);
  expect(pickedOf(product, all)).toBe("all");
  const one = pick(all, product, ["variant_1"], false);
  expect(pickedOf(product, one)).toBe("some");
  expect(pickedOf(product, new Map())).toBe("none");
});

it("adds what is chosen by the way that is chosen, and nothing without it", () => {
  const draft: AddDraft = {
    account_id: "a",
    way: "variants",
    variants: new Map([["variant_1", "MUG"]]),
    sales_channel_id: "sc",
    collection_id: "",
    match: false,
  };
  expect(addBody(draft)).toEqual({ account_id: "a", variant_ids: ["variant_1"] });
  expect(addBody({ ...draft, way: "channel" })).toEqual({
    account_id: "a",
    sales_channel_id: "sc",
  });
  expect(addBody({ ...draft, way: "collection" })).toBeNull();
  expect(addBody({ ...draft, variants: new Map() })).toBeNull();
  expect(addBody({ ...draft, account_id: "" })).toBeNull();
});

it("says each problem once, with its remedy", () => {
  const listing = {
    status_details: "Refused by price.",
    remedy: "Raise it.",
    quantity_error: "Too many.",
    price_error: "Refused by price.",
    unpublished_reasons: ["Out of date."],
  } as AdminWalmartListing;
  expect(problemsOf(listing)).toEqual([
    { about: "offer", text: "Refused by price.", remedy: "Raise it." },
    { about: "unpublished", text: "Out of date.", remedy: null },
    { about: "quantity", text: "Too many.", remedy: null },
  ]);
});

it("compares numbers and numbers by ship node", () => {
  expect(sameOffer(3, 3)).toBe(true);
  expect(sameOffer(3, null)).toBe(false);
  expect(sameOffer(null, undefined)).toBe(true);
  expect(sameOffer({ a: 1, b: 0 }, { a: 1 })).toBe(true);
  expect(sameOffer({ a: 1 }, { b: 1 })).toBe(false);
  expect(portions([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
});

it("keeps a listing's rules that the form does not show, and takes away what is emptied", () => {
  const stored = { inventory: { buffer: 2, unmanaged_quantity: 5 }, price: { amount: 9.99 } };
  const draft = overridesDraft(stored);
  expect(overridesBody(draft, stored)).toEqual(stored);
  expect(overridesBody({ ...draft, buffer: "", amount: " ", floor: "1,5" }, stored)).toEqual({
    inventory: { unmanaged_quantity: 5 },
    price: { floor: 1.5 },
  });
  expect(overridesBody(overridesDraft({}), {})).toEqual({ inventory: null, price: null });
  const wrong = { ...draft, quantity: "1.5", amount: "0", fixed: "1.999", floor: "-1" };
  expect(wrongNumbers(wrong, OVERRIDE_ALLOWED)).toEqual(["quantity", "amount", "fixed", "floor"]);
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

  it("reads page after page and takes in what was mended", async () => {
    const store = createDriftStore();
    const pages = [page([drift("l1"), drift("l2")], 20), page([drift("l3")], 5)];
    await store.start(({ offset }) => Promise.resolve(pages[offset / 20]!));
    expect(store.current()).toMatchObject({ state: "done", checked: 25, count: 25 });
    expect(store.current().drift).toHaveLength(3);
    store.mended(["l1", "l2"], [{ ...drift("l2"), mended: false }]);
    expect(store.current().drift.map(({ mended }) => mended)).toEqual([true, false, undefined]);
  });

  it("is over when it is stopped, whatever still comes, or when a page cannot be read", async () => {
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
