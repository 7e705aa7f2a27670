import { syncWalmartWorkflow } from "../../../src/workflows";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";

const SKUS = ["SKU-1", "SKU-2", "SKU-3"];

export const buyBox = storePart("buy-box", (store) => {
  const offers = shownOf(store);
  const listingOf = async (sku: string) =>
    (await store.get(`/admin/walmart/listings/${(await offers.row(sku)).id}`)).data.listing;
  const changesOf = async (sku: string) =>
    (await store.get(`/admin/walmart/listings/${(await offers.row(sku)).id}/buy-box`)).data.changes;
  beforeEach(() => {
    store.walmart.updateSettings({ feedSeconds: 0 });
  });

  it("reads who wins the buy box, keeps its changes, and lists what loses it", async () => {
    const id = await offers.list(SKUS);
    await store.sync(["prices"]);
    expect(await listingOf("SKU-1")).toMatchObject({ buy_box: null });
    store.walmart.competeWith("SKU-1", 8);
    store.walmart.competeWith("SKU-2", 12);
    const [result] = await store.sync(["buy_box"]);
    expect(result).toMatchObject({ ok: true, counts: { read: 3, losing: 1, pages: 1 } });
    expect(await listingOf("SKU-1")).toMatchObject({
      buy_box: { state: "losing", own_price: 10, price: 8, competitor_price: 8, win_rate: 0 },
    });
    expect((await listingOf("SKU-2")).buy_box).toMatchObject({ state: "winning", price: 10 });
    const losing = await store.get("/admin/walmart/listings?buy_box=losing");
    expect(losing.data).toMatchObject({ count: 1, listings: [{ sku: "SKU-1" }] });
    expect((await store.get("/admin/walmart/listings?buy_box=other")).status).toBe(400);

    // A webhook that names the item reads it at once, and no other one.
    store.walmart.competeWith("SKU-1", null);
    await offers.service.createWalmartWebhookEvents({
      account_id: id,
      event_id: "1",
      event_type: "BUY_BOX_CHANGED",
      subject: "buy_box",
      numbers: ["SKU-1"] as never,
    });
    await syncWalmartWorkflow(store.container).run({ input: { what: ["webhooks"] } });
    expect(await changesOf("SKU-1")).toMatchObject([
      { state: "winning", price: 10, competitor_price: null },
      { state: "losing", price: 8, competitor_price: 8 },
    ]);
    expect(await changesOf("SKU-2")).toHaveLength(1);
    // Walmart allows two requests a minute: the rest is left to the job.
    expect(await store.sync(["buy_box"])).toMatchObject([{ ok: true, counts: { pages: 0 } }]);
    expect((await store.get("/admin/walmart/listings/wallst_x/buy-box")).status).toBe(404);
  });
});
