import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import { matchedListingsOf, UPC } from "../../support/store/matched-listings";
import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";
import { FIRST, OTHER } from "./sellers";

export const sellerSwitch = storePart("seller-switch", (store) => {
  const accounts = "/admin/walmart/accounts";
  const seller = sellerOf(store);
  const labels = [{ tracking_number: UPS_NUMBER }];
  const service = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const keysOf = ({ clientId, clientSecret }: typeof OTHER) => ({
    client_id: clientId,
    client_secret: clientSecret,
  });
  const change = async (id: string, keys: typeof OTHER) =>
    expect((await store.post(`${accounts}/${id}`, keysOf(keys))).status).toBe(200);
  const read = async (id: string) => (await store.get(`${accounts}/${id}`)).data.account;
  const sellOther = () =>
    store.walmart.createOrder({ clientId: OTHER.clientId, lines: [{ sku: "SKU-A" }] })
      .purchaseOrderId;

  describe.each(["on", "off"] as const)(
    "keys of another seller (profile: %s)",
    (partnerProfile) => {
      beforeEach(() => void store.walmart.updateSettings({ partnerProfile }));

      it("start over: the new seller's orders come in, the former one's are left alone", async () => {
        const id = await store.connect();
        const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
        const fulfillment = await seller.fulfill(orderId, Object.values(items));
        // Older than the last import of the former seller's orders.
        const other = sellOther();
        await change(id, OTHER);
        expect(await service().retrieveWalmartAccount(id)).toMatchObject({
          orders_cursor: null,
          returns_cursor: null,
          last_imported_at: null,
          seller_unverified: false,
        });
        const [result] = await store.sync(["orders", "updates"]);
        expect(result).toMatchObject({ ok: true, counts: { imported: 1 } });
        expect(await store.order(other)).toMatchObject({ account_id: id, status: "open" });
        expect(seller.effects(other, "acknowledge")).toHaveLength(1);

        expect((await store.order(po)).account_id).not.toBe(id);
        const shipped = await seller.ship(orderId, fulfillment, labels);
        expect({ status: shipped.status, type: shipped.data.type }).toEqual({
          status: 400,
          type: "not_allowed",
        });
        expect(shipped.data.message).toContain("Reconnect this seller");
        expect(seller.effects(po, "ship")).toEqual([]);
        const asked = store.walmart.requests().filter((one) => one.seller === OTHER.clientId);
        expect(asked.some(({ path, method }) => path.includes(po) && method === "POST")).toBe(
          false,
        );
      });

      it("and its former seller, connected again, goes on with its orders", async () => {
        const id = await store.connect();
        const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
        await change(id, OTHER);
        await store.sync(["orders"]);
        const again = await store.connect({ name: "Former" });
        await store.sync(["orders", "updates"]);
        expect(await store.order(po)).toMatchObject({ account_id: again, status: "open" });
        await seller.fulfillAndShip(orderId, Object.values(items), labels);
        await seller.settled(po, "shipped");
        expect((await store.get("/admin/orders?fields=id")).data.count).toBe(1);
      });
    },
  );

  it("shows the new seller", async () => {
    const id = await store.connect();
    await change(id, OTHER);
    expect(await read(id)).toMatchObject({ seller_id: OTHER.partnerId, health: "connected" });
  });

  it("forgets what the former seller confirmed: values are sent to the new one", async () => {
    const shop = matchedListingsOf(store);
    await shop.variant("SKU-A", { upc: UPC.a });
    for (const { clientId } of [FIRST, OTHER])
      store.walmart.addItem({ sku: "SKU-A", upc: UPC.a, clientId });
    const id = await store.connect();
    await store.sync(["listings", "inventory", "prices"]);
    const before = (await shop.listings(`account_id=${id}`))["SKU-A"];
    expect(before).toMatchObject({ status: "published" });
    const quantity = store.walmart.inventory("SKU-A", FIRST.clientId)!.quantity;
    expect(quantity).toBeGreaterThan(0);
    await change(id, OTHER);
    expect((await shop.listings(`account_id=${id}`))["SKU-A"]).toMatchObject({
      id: before.id,
      status: "draft",
      walmart_quantity: null,
      walmart_price: null,
    });
    await store.sync(["listings", "inventory", "prices"]);
    expect(store.walmart.inventory("SKU-A", OTHER.clientId)!.quantity).toBe(quantity);
    expect((await shop.listings(`account_id=${id}`))["SKU-A"]).toMatchObject({
      id: before.id,
      status: "published",
    });
  });

  it("ends the former seller's webhooks", async () => {
    const id = await store.connect({ settings: { webhooks: { base_url: "https://shop.test" } } });
    expect(store.walmart.subscriptions(FIRST.clientId)).not.toEqual([]);
    await change(id, OTHER);
    expect(store.walmart.subscriptions(FIRST.clientId)).toEqual([]);
    expect(store.walmart.subscriptions(OTHER.clientId)).not.toEqual([]);
  });

  it("given while Walmart does not answer, send nothing until the seller is certain", async () => {
    const id = await store.connect();
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    const fault = { kind: "status", status: 503, times: 200 } as const;
    store.walmart.injectFault({ method: "GET", path: "/v3", ...fault });
    await change(id, OTHER);
    expect(await service().retrieveWalmartAccount(id)).toMatchObject({ seller_unverified: true });
    await store.post(`/admin/orders/${orderId}/cancel`, {
      cancellation_reason: "SELLER_CANCEL_OUT_OF_STOCK",
    });
    store.walmart.clearFaults();
    store.walmart.clearRequests();
    const other = sellOther();
    await store.sync(["updates"], { force: true });
    await store.sync(["orders"]);
    await store.sync(["updates"], { force: true });
    expect(await store.order(other)).toMatchObject({ account_id: id });
    expect((await store.order(po)).account_id).not.toBe(id);
    expect(await read(id)).toMatchObject({ seller_id: OTHER.partnerId });
    expect(
      store.walmart.requests().filter(({ path, method }) => path.includes(po) && method === "POST"),
    ).toEqual([]);
    // The message about the former seller's order waits for that seller.
    await store.connect({ name: "Former" });
    await store.sync(["orders", "updates"], { force: true });
    await seller.settled(po, "canceled");
    expect(seller.effects(po, "cancel")).toHaveLength(1);
  });
});
