import { Modules } from "@medusajs/framework/utils";
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows";
import { bufferedChangesDone } from "../../../src/subscribers/_change-buffer";
import { shownOf } from "../../support/store/shown";
import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

export const inventoryPush = storePart("inventory-push", (store) => {
  const offers = shownOf(store);
  const seller = sellerOf(store);
  const settings = async (id: string, body: object) => {
    const { status, data } = await store.post(`/admin/walmart/accounts/${id}`, { settings: body });
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
  };

  it("sends available quantities, and then only changes", async () => {
    await offers.list(["SKU-A", "SKU-B"]);
    const [first] = await store.sync(["inventory"]);
    expect(first).toMatchObject({ ok: true, counts: { found: 2, confirmed: 2 }, errors: [] });
    expect(offers.quantity("SKU-A")).toBe(100);
    expect(await offers.row("SKU-A")).toMatchObject({
      quantity: 100,
      walmart_quantity: 100,
      quantity_error: null,
    });

    const [second] = await store.sync(["inventory"]);
    expect(second).toMatchObject({ counts: { found: 0, confirmed: 0 } });
    await offers.stockSilently("SKU-B", 7);
    const [third] = await store.sync(["inventory"]);
    expect(third).toMatchObject({ counts: { found: 1, confirmed: 1 } });
    expect(offers.quantity("SKU-B")).toBe(7);
    expect(offers.sent("SKU-A")).toHaveLength(1);
    expect(await offers.open()).toHaveLength(0);
    const { data } = await store.get("/admin/walmart/activity?entity=listing&entity_id=SKU-B");
    expect(data.activities).toMatchObject([
      { action: "inventory.put", outcome: "ok" },
      { action: "inventory.put", outcome: "ok" },
    ]);
  });

  it("sends a change within two seconds, and ten changes in one call", async () => {
    await offers.list(["SKU-A"]);
    await store.sync(["inventory"]);
    await offers.stock("SKU-A", 41);
    const answered = Date.now();
    await offers.shows("SKU-A", 41);
    // How soon depends on the machine: it is printed, not tested.
    process.stdout.write(`From a change of stock to Walmart: ${Date.now() - answered} ms\n`);
    await bufferedChangesDone();

    const inventory = store.container.resolve(Modules.INVENTORY);
    for (let left = 19; left >= 10; left -= 1)
      await inventory.updateInventoryLevels([
        {
          inventory_item_id: store.seeded.inventory["SKU-A"] ?? "",
          location_id: store.seeded.stock_location_id,
          stocked_quantity: left,
        },
      ]);
    await offers.shows("SKU-A", 10);
    await bufferedChangesDone();
    expect(offers.sent("SKU-A").map(({ quantity }) => quantity)).toEqual([100, 41, 10]);
  });

  it("sends sold-out items first", async () => {
    await offers.list(["SKU-A", "SKU-B", "SKU-C"], { quantity: 50 });
    await store.sync(["inventory"]);
    store.walmart.clearRequests();
    for (const [sku, stock] of [
      ["SKU-A", 5],
      ["SKU-B", 6],
      ["SKU-C", 0],
    ] as const)
      await offers.stockSilently(sku, stock);
    await store.sync(["inventory"]);
    const sent = store.walmart.requests({ method: "PUT", path: "/v3/inventory" });
    expect(sent[0]?.query.sku).toBe("SKU-C");
    expect(offers.quantity("SKU-B")).toBe(6);
  });

  it("counts what is reserved, and sends it again when Walmart has changed the quantity itself", async () => {
    await offers.list(["SKU-A", "SKU-B"]);
    await store.sync(["inventory"]);
    const shipped = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    await offers.offers("SKU-A", 98);
    await seller.fulfillAndShip(shipped.orderId, Object.values(shipped.items), [
      { tracking_number: UPS_NUMBER },
    ]);
    await seller.settled(shipped.po, "shipped");
    await store.sync(["inventory"]);
    await bufferedChangesDone();
    expect(offers.available("SKU-A")).toBe(98);
    expect(offers.quantity("SKU-A")).toBe(98);

    const canceled = await seller.import({ lines: [{ sku: "SKU-B", quantity: 3 }] });
    await offers.offers("SKU-B", 97);
    await seller.cancel(canceled.orderId, "SELLER_CANCEL_OUT_OF_STOCK");
    await seller.settled(canceled.po, "canceled");
    await store.sync(["inventory"]);
    await bufferedChangesDone();
    expect(
      store.walmart.listingEffects({ sku: "SKU-B", kind: "inventory", source: "walmart" }),
    ).toEqual([expect.objectContaining({ quantity: 0 })]);
    expect(offers.quantity("SKU-B")).toBe(100);
  });

  it("keeps the account's rules and the listing's own, also when they change", async () => {
    await seller.createKit("KIT", { "SKU-A": 3, "SKU-B": 2 });
    const [kit] = await store.container
      .resolve(Modules.PRODUCT)
      .listProductVariants({ sku: "KIT" });
    store.seeded.variants.KIT = kit?.id ?? "";
    const id = await offers.list(["SKU-A", "SKU-B", "SKU-C", "KIT"], {
      account: { settings: { inventory: { buffer: 10, percentage: 50, maximum: 40 } } },
    });
    const { id: listing } = await offers.row("SKU-B");
    await offers.service.updateWalmartListings({
      id: listing,
      overrides: { inventory: { buffer: 0, percentage: 100, maximum: 77 } },
    });
    await store.container
      .resolve(Modules.PRODUCT)
      .updateProductVariants(store.seeded.variants["SKU-C"] ?? "", { manage_inventory: false });
    await store.sync(["inventory"]);
    expect(["SKU-A", "SKU-B", "SKU-C", "KIT"].map(offers.quantity)).toEqual([40, 77, 0, 11]);
    expect((await offers.row("SKU-C")).quantity_error).toMatch(/unmanaged_quantity/);

    await settings(id, { inventory: { unmanaged_quantity: 25 } });
    await store.sync(["inventory"]);
    expect(["SKU-A", "SKU-B", "SKU-C", "KIT"].map(offers.quantity)).toEqual([100, 77, 25, 33]);

    await offers.service.updateWalmartListings({ id: listing, excluded: true });
    await offers.stockSilently("SKU-B", 1);
    await store.container
      .resolve(Modules.PRODUCT)
      .softDeleteProductVariants([store.seeded.variants["SKU-A"] ?? ""]);
    await store.sync(["inventory"]);
    // Switched off: as it was. Deleted: nothing left to sell.
    expect(["SKU-A", "SKU-B"].map(offers.quantity)).toEqual([0, 77]);
  });

  it("sends each ship node the stock of its location", async () => {
    const { result } = await createStockLocationsWorkflow(store.container).run({
      input: { locations: [{ name: "East" }] },
    });
    const east = result[0]?.id ?? "";
    await store.container.resolve(Modules.INVENTORY).createInventoryLevels([
      {
        inventory_item_id: store.seeded.inventory["SKU-A"] ?? "",
        location_id: east,
        stocked_quantity: 9,
      },
    ]);
    const west = store.seeded.stock_location_id;
    const id = await offers.list(["SKU-A", "SKU-B"], {
      account: {
        stock_location_id: west,
        settings: { ship_nodes: { "west-1": west, "east-1": east } },
      },
    });
    await store.sync(["inventory"]);
    expect(store.walmart.inventory("SKU-A")?.nodes).toMatchObject({
      "west-1": { quantity: 100 },
      "east-1": { quantity: 9 },
    });
    expect(store.walmart.inventory("SKU-B")?.nodes).toMatchObject({ "east-1": { quantity: 0 } });
    expect(await offers.row("SKU-A")).toMatchObject({
      quantity: 109,
      walmart_quantity: 109,
      walmart_node_quantities: { "west-1": 100, "east-1": 9 },
    });

    await settings(id, { ship_nodes: { "west-1": west } });
    await store.sync(["inventory"]);
    expect(store.walmart.inventory("SKU-A")?.nodes).toMatchObject({
      "west-1": { quantity: 100 },
      "east-1": { quantity: 0 },
    });
    const refused = await store.post(`/admin/walmart/accounts/${id}`, {
      settings: { ship_nodes: { "west-1": "sloc_gone" } },
    });
    expect(refused.status).toBe(400);
    expect(refused.data.message).toMatch(/west-1/);
  });

  it("previews what it would send, and finds and repairs drift", async () => {
    const account_id = await offers.list(["SKU-A", "SKU-B"], { quantity: 3, price: 10 });
    const [dry] = await store.sync(["inventory"], { dry_run: true });
    expect(dry).toMatchObject({
      counts: { listings: 2, would_send: 2 },
      changes: [
        expect.objectContaining({ sku: "SKU-A", value: 100, confirmed: null, walmart: 3 }),
        expect.objectContaining({ sku: "SKU-B", value: 100, walmart: 3 }),
      ],
    });
    expect(offers.sent("SKU-A")).toHaveLength(0);
    const orders = await store.post("/admin/walmart/sync", { what: ["orders"], dry_run: true });
    expect(orders.status).toBe(400);

    await store.sync(["inventory", "prices"]);
    store.walmart.setInventory("SKU-B", 55);
    store.walmart.setPrice("SKU-A", 8);
    const report = await store.get(`/admin/walmart/listings/drift?account_id=${account_id}`);
    expect(report.data).toMatchObject({ checked: 2, count: 2, errors: [] });
    expect(report.data.drift).toEqual([
      expect.objectContaining({ sku: "SKU-A", what: "price", value: 10, walmart: 8 }),
      expect.objectContaining({ sku: "SKU-B", what: "quantity", value: 100, walmart: 55 }),
    ]);
    const ids = report.data.drift.map((each: { listing_id: string }) => each.listing_id);
    const fixed = await store.post("/admin/walmart/listings/drift", { ids });
    expect(fixed.data.drift).toEqual([
      expect.objectContaining({ sku: "SKU-A", mended: true }),
      expect.objectContaining({ sku: "SKU-B", mended: true }),
    ]);
    expect(offers.quantity("SKU-B")).toBe(100);
    expect(store.walmart.price("SKU-A")).toBe(10);
    expect((await store.get("/admin/walmart/listings/drift?account_id=none")).status).toBe(404);
    expect((await store.post("/admin/walmart/listings/drift", { ids: [] })).status).toBe(400);
  });

  it("shows none of a variant that was deleted, says so, and lets its listing be retired", async () => {
    const id = await offers.list(["SKU-A", "SKU-B"], { price: 10 });
    await store.sync(["inventory", "prices"]);
    const { id: listing } = await offers.row("SKU-A");
    const overrides = { inventory: { quantity: 5 }, price: { amount: 12 } };
    expect((await store.post(`/admin/walmart/listings/${listing}`, { overrides })).status).toBe(
      200,
    );
    await store.sync(["inventory", "prices"]);
    expect(offers.quantity("SKU-A")).toBe(5);

    const variant = store.seeded.variants["SKU-A"] ?? "";
    const { data } = await store.get(`/admin/product-variants?id[]=${variant}&fields=product_id`);
    const { product_id } = data.variants[0];
    const deleted = await store.delete(`/admin/products/${product_id}/variants/${variant}`);
    expect(deleted.status).toBe(200);
    await offers.shows("SKU-A", 0);
    await bufferedChangesDone();
    const results = await store.sync(["inventory", "prices", "listings", "reconcile"]);
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    const shown = await store.get(`/admin/walmart/listings?account_id=${id}&q=SKU-A`);
    expect(shown.data.listings).toMatchObject([
      {
        status: "error",
        quantity: 0,
        walmart_quantity: 0,
        status_details: expect.stringContaining("was deleted from the store"),
      },
    ]);
    expect((await store.get(`/admin/walmart/listings/drift?account_id=${id}`)).data).toMatchObject({
      checked: 2,
      errors: [],
    });
    expect(offers.quantity("SKU-B")).toBe(100);
    expect((await store.delete(`/admin/walmart/listings/${listing}`)).status).toBe(200);
  });
});
