import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import { EAN, matchedListingsOf, UPC } from "../../support/store/matched-listings";
import { storePart } from "../../support/store/suite";

export const listingsItems = storePart("listings and what is at Walmart", (store) => {
  const merchant = matchedListingsOf(store);
  let account: string;

  beforeEach(async () => {
    store.walmart.updateSettings({ feedSeconds: 0, retireSeconds: 0 });
    account = await store.connect();
  });

  const sync = async () => {
    const [result] = await store.sync(["listings"]);
    expect(result).toMatchObject({ errors: [] });
    return result!.counts;
  };
  const act = async (id: string, path: string, body: unknown) =>
    await store.post(`/admin/walmart/listings/${id}${path}`, body);

  it("are linked by SKU, then by identifier; the others can be by hand", async () => {
    await store.post(`/admin/walmart/accounts/${account}`, {
      settings: {
        identifiers: [
          { field: "metadata.book", type: "ISBN" },
          { field: "barcode", type: "GTIN" },
        ],
      },
    });
    await merchant.variant("SKU-B", { barcode: EAN });
    await merchant.variant("SKU-C", { metadata: { book: "0306406152" } });
    store.walmart.addItem({ sku: "SKU-A", upc: UPC.a, price: 12.5, productName: "Mug" });
    store.walmart.addItem({ sku: "OLD-B", ean: EAN });
    store.walmart.addItem({ sku: "OLD-C", isbn: "9780306406157" });
    store.walmart.addItem({ sku: "LOST", upc: UPC.b, publishedStatus: "UNPUBLISHED" });

    expect(await sync()).toMatchObject({ read: 4, added: 4, linked: 3, gone: 0 });
    const { variants } = store.seeded;
    const listings = await merchant.listings(`account_id=${account}`);
    expect(listings).toMatchObject({
      "SKU-A": {
        variant_id: variants["SKU-A"],
        linked_by: "sku",
        status: "published",
        title: "Mug",
        walmart_price: 12.5,
        identifier_type: "GTIN",
        identifier: `00${UPC.a}`,
      },
      "OLD-B": { variant_id: variants["SKU-B"], linked_by: "identifier" },
      "OLD-C": { variant_id: variants["SKU-C"], linked_by: "identifier" },
      LOST: { variant_id: null, product_id: null, linked_by: null, status: "unpublished" },
    });
    expect(Object.keys(await merchant.listings("linked=false"))).toEqual(["LOST"]);
    expect(Object.keys(await merchant.listings("linked=true"))).toHaveLength(3);
    expect(Object.keys(await merchant.listings(`variant_id=${variants["SKU-B"]}`))).toEqual([
      "OLD-B",
    ]);
    expect(Object.keys(await merchant.listings(`q=${UPC.b}`))).toEqual(["LOST"]);
    expect(Object.keys(await merchant.listings("status=unpublished,error"))).toEqual(["LOST"]);
    const product_id = listings["SKU-A"].product_id;
    expect(Object.keys(await merchant.listings(`product_id=${product_id}`))).toEqual(["SKU-A"]);
    const { data: page } = await store.get("/admin/walmart/listings?order=-sku&limit=2&offset=1");
    expect(page).toMatchObject({ count: 4, limit: 2, offset: 1 });
    expect(page.listings.map(({ sku }: { sku: string }) => sku)).toEqual(["OLD-C", "OLD-B"]);

    // By hand, and taken away by hand: the next reading leaves both alone.
    const linked = await act(listings.LOST.id, "/link", { variant_id: variants["SKU-A"] });
    expect(linked.data.listing).toMatchObject({
      variant_id: variants["SKU-A"],
      product_id,
      linked_by: "user",
    });
    const unlinked = await act(listings["SKU-A"].id, "/link", { variant_id: null });
    expect(unlinked.data.listing).toMatchObject({ variant_id: null, product_id: null });
    expect(await sync()).toMatchObject({ read: 4, added: 0, linked: 0 });
    expect(await merchant.listings()).toMatchObject({
      LOST: { variant_id: variants["SKU-A"] },
      "SKU-A": { variant_id: null },
    });
    // An order of the linked item is the variant's, whatever its SKU at Walmart is.
    const { purchaseOrderId } = store.walmart.createOrder({ lines: [{ sku: "OLD-B" }] });
    await store.sync(["orders", "updates"]);
    const order = await store.order(purchaseOrderId);
    const { data: medusa } = await store.get(`/admin/orders/${order.order_id}`);
    expect(medusa.order.items).toMatchObject([{ variant_id: variants["SKU-B"] }]);
    const { data: log } = await store.get("/admin/walmart/activity?entity=listing&entity_id=LOST");
    expect(log.activities).toMatchObject([{ action: "link", direction: "internal" }]);
  });

  it("are not linked if two variants share an identifier, and a draft takes over its item", async () => {
    await merchant.variant("SKU-A", { upc: UPC.a });
    await merchant.variant("SKU-B", { ean: `0${UPC.a}` });
    store.walmart.addItem({ sku: "OLD", upc: UPC.a });
    await sync();
    expect(await merchant.listings()).toMatchObject({ OLD: { variant_id: null } });

    store.walmart.addItem({ sku: "NEW-SKU", upc: UPC.b });
    await sync();
    await merchant.variant("SKU-C", { sku: "NEW-SKU", upc: UPC.b });
    const { data } = await store.post("/admin/walmart/listings", {
      account_id: account,
      variant_ids: [store.seeded.variants["SKU-C"]],
    });
    expect(data.listings).toMatchObject([
      { sku: "NEW-SKU", status: "published", variant_id: store.seeded.variants["SKU-C"] },
    ]);
  });

  it("show what Walmart says: published, unpublished with its reasons, staged", async () => {
    await merchant.variant("SKU-A", { upc: UPC.a });
    await merchant.variant("SKU-B", { upc: UPC.b });
    store.walmart.addCatalogProduct({ upc: UPC.a, publishedStatus: "IN_PROGRESS" });
    store.walmart.addCatalogProduct({ upc: UPC.b, publishedStatus: "SYSTEM_PROBLEM" });
    const first = await merchant.addAndMatch(account, ["SKU-A", "SKU-B"]);
    expect(first).toMatchObject({
      "SKU-A": { status: "matched", published_status: "IN_PROGRESS" },
      "SKU-B": { status: "error", error_origin: "walmart", error_code: "SYSTEM_PROBLEM" },
    });
    store.walmart.publish("SKU-B");
    store.walmart.unpublish("SKU-A", ["Reasonable Price Not Satisfied"]);
    await sync();
    expect(await merchant.listings()).toMatchObject({
      "SKU-A": {
        status: "unpublished",
        status_details: "Reasonable Price Not Satisfied.",
        unpublished_reasons: ["Reasonable Price Not Satisfied"],
      },
      "SKU-B": { status: "published", status_details: null, error_code: null },
    });
  });

  it("go once Walmart has retired them; what never was there goes at once", async () => {
    store.walmart.updateSettings({ retireSeconds: 3600 });
    await merchant.variant("SKU-A", { upc: UPC.a });
    store.walmart.addCatalogProduct({ upc: UPC.a });
    const { "SKU-A": a } = await merchant.addAndMatch(account, ["SKU-A"]);
    const { "SKU-B": draft } = await merchant.add(account, ["SKU-B"]);

    for (const { id } of [a, draft]) {
      const { status, data } = await store.delete(`/admin/walmart/listings/${id}`);
      expect({ status, data }).toEqual({
        status: 200,
        data: { id, object: "walmart_listing", deleted: true },
      });
    }
    expect((await store.get(`/admin/walmart/listings/${draft.id}`)).status).toBe(404);
    expect(store.walmart.item("SKU-A")).toMatchObject({ retiring: true });
    // No stock is sent for it any more, so it must not be sold.
    expect(store.walmart.inventory("SKU-A")?.quantity).toBe(0);
    await sync();
    const { data: waiting } = await store.get(`/admin/walmart/listings/${a.id}`);
    expect(waiting.listing.retire_requested_at).not.toBeNull();

    store.walmart.advanceClock(3_601_000);
    expect(await sync()).toMatchObject({ gone: 1 });
    expect((await store.get(`/admin/walmart/listings/${a.id}`)).status).toBe(404);
    expect(store.walmart.listingEffects({ kind: "retire" })).toHaveLength(1);
  });

  it("are retired although the answer was lost, or Walmart was away", async () => {
    store.walmart.addItem({ sku: "SKU-A", upc: UPC.a });
    await sync();
    const { "SKU-A": a } = await merchant.listings();
    store.walmart.injectFault({ method: "DELETE", path: "/v3/items", kind: "reset" });
    expect((await store.delete(`/admin/walmart/listings/${a.id}`)).status).toBe(200);
    expect(store.walmart.item("SKU-A")).toMatchObject({ retiring: false });
    // The first sync sends it. The second finds that the item is gone.
    await sync();
    await sync();
    expect(store.walmart.item("SKU-A")).toBeUndefined();
    expect(await merchant.listings()).toEqual({});
  });

  it("whose items are gone stay if they are the store's, and go if not", async () => {
    store.walmart.addItem({ sku: "SKU-A", upc: UPC.a });
    store.walmart.addItem({ sku: "OTHER", upc: UPC.b });
    await sync();
    const known = await merchant.listings();
    store.walmart.reset();
    store.walmart.updateSettings({ feedSeconds: 0 });
    expect(await sync()).toMatchObject({ gone: 2, read: 0 });
    expect(await merchant.listings()).toMatchObject({
      "SKU-A": { id: known["SKU-A"].id, status: "unpublished", walmart_price: null },
    });
    expect(Object.keys(await merchant.listings())).toEqual(["SKU-A"]);
    // It can be matched again.
    await merchant.variant("SKU-A", { upc: UPC.a });
    store.walmart.addCatalogProduct({ upc: UPC.a });
    expect(await merchant.addAndMatch(account, ["SKU-A"])).toMatchObject({
      "SKU-A": { status: "published", walmart_price: 10 },
    });
  });

  it("are read page by page, and what is read stays if a later page fails", async () => {
    for (let n = 0; n < 250; n += 1) store.walmart.addItem({ sku: `ITEM-${n}` });
    const page = { method: "GET", path: "/v3/items" };
    store.walmart.injectFault({ ...page, kind: "delay", delay_ms: 0, times: 1 });
    store.walmart.injectFault({ ...page, kind: "status", status: 400 });
    const [failed] = await store.sync(["listings"]);
    expect(failed).toMatchObject({ ok: false, counts: { read: 200, gone: 0 } });
    store.walmart.clearFaults();
    expect(await sync()).toMatchObject({ read: 250, added: 50, gone: 0 });
    const { data } = await store.get("/admin/walmart/listings?limit=1");
    expect(data.count).toBe(250);
  });

  it("are complete although a page comes twice, and say so if they are not", async () => {
    for (let n = 0; n < 500; n += 1) store.walmart.addItem({ sku: `ITEM-${n}` });
    const count = async () => (await store.get("/admin/walmart/listings?limit=1")).data.count;
    store.walmart.updateSettings({ wrongItemLists: 2 });
    const [wrong] = await store.sync(["listings"]);
    expect(wrong).toMatchObject({ ok: false, counts: { read: 400, added: 400 } });
    expect(wrong?.errors[0]?.message).toMatch(/counts 500 and shows 400/);
    expect(await count()).toBe(400);
    const { data } = await store.get(`/admin/walmart/activity?entity=account&outcome=error`);
    expect(data.activities).toMatchObject([
      { action: "items.list", message: expect.stringContaining("shows 400") },
    ]);

    store.walmart.updateSettings({ wrongItemLists: 1 });
    expect(await sync()).toMatchObject({ read: 500, added: 100, gone: 0 });
    expect(await count()).toBe(500);
  });

  it("are not made of retired items that nobody knows, and end with those that somebody does", async () => {
    store.walmart.addItem({ sku: "SKU-A", upc: UPC.a });
    await sync();
    const service = store.container.resolve<WalmartModuleService>(WALMART_MODULE);
    const client = await service.clientFor(await service.retrieveWalmartAccount(account));
    for (const sku of ["GONE-1", "GONE-2"]) store.walmart.addItem({ sku });
    for (const sku of ["SKU-A", "GONE-1", "GONE-2"]) await client.items.retire(sku);
    expect(await sync()).toMatchObject({ read: 3, added: 0, gone: 1 });
    expect(await merchant.listings()).toMatchObject({
      "SKU-A": { status: "unpublished", published_status: null },
    });
    expect(Object.keys(await merchant.listings())).toEqual(["SKU-A"]);
    expect(await sync()).toMatchObject({ gone: 0 });
  });

  it("can be switched off and have rules of their own", async () => {
    await merchant.variant("SKU-A", { upc: UPC.a });
    store.walmart.addCatalogProduct({ upc: UPC.a });
    const { "SKU-A": a } = await merchant.add(account, ["SKU-A"]);
    const changed = await act(a.id, "", {
      excluded: true,
      overrides: { inventory: { buffer: 2 }, price: { amount: 15, floor: 12 } },
    });
    expect(changed.data.listing).toMatchObject({
      excluded: true,
      overrides: { inventory: { buffer: 2 }, price: { amount: 15, floor: 12 } },
    });
    const refused = await store.post("/admin/walmart/listings/match", { ids: [a.id] });
    expect(refused.status).toBe(400);
    expect(refused.data.message).toContain('The listing "SKU-A"');
    const removed = await act(a.id, "", { excluded: false, overrides: { inventory: null } });
    expect(removed.data.listing.overrides).toEqual({ price: { amount: 15, floor: 12 } });
    expect(await merchant.addAndMatch(account, ["SKU-A"])).toMatchObject({
      "SKU-A": { walmart_price: 15 },
    });

    const message = async (path: string, body: unknown, id = a.id) => {
      const { status, data } = await act(id, path, body);
      return `${status} ${data.message}`;
    };
    expect(await message("", { overrides: { price: { amount: 5, floor: 6 } } })).toMatch(
      /^400 overrides.price.floor must not be above the amount/,
    );
    expect(await message("", { overrides: { inventory: { percentage: 101 } } })).toMatch(
      /^400 overrides.inventory.percentage must be at most 100/,
    );
    expect(await message("", { excluded: "yes" })).toMatch(/^400 excluded must be true or false/);
    expect(await message("/link", {})).toMatch(/^400 variant_id is required/);
    expect(await message("/link", { variant_id: "nope" })).toMatch(/^404 variant_id/);
    for (const path of ["", "/link"])
      expect(await message(path, path ? { variant_id: null } : {}, "nope")).toMatch(
        /^404 There is no Walmart listing/,
      );
    expect((await store.get("/admin/walmart/listings/nope")).status).toBe(404);
    expect((await store.delete("/admin/walmart/listings/nope")).status).toBe(404);
    expect((await store.get("/admin/walmart/listings?status=lost")).data.message).toContain(
      "status[0] must be one of",
    );
  });

  it("show on the account that Walmart refuses its credentials", async () => {
    store.walmart.injectFault({ path: "/v3/items", kind: "status", status: 403 });
    const [result] = await store.sync(["listings"]);
    expect(result).toMatchObject({ ok: false });
    const { data } = await store.get(`/admin/walmart/accounts/${account}`);
    expect(data.account.health).toBe("not_connected");
  });
});
