import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";
import { FIRST, OTHER, RENEWED } from "./sellers";

export const sellerIdentity = storePart("seller-identity", (store) => {
  const accounts = "/admin/walmart/accounts";
  const seller = sellerOf(store);
  const service = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const keysOf = ({ clientId, clientSecret }: typeof RENEWED) => ({
    client_id: clientId,
    client_secret: clientSecret,
  });
  const connect = (keys: typeof RENEWED, name: string) =>
    store.post(accounts, { name, ...keysOf(keys) });
  const read = async (id: string) => (await store.get(`${accounts}/${id}`)).data.account;
  const ordersAtMedusa = async () => (await store.get("/admin/orders?fields=id")).data.count;
  /** Walmart shows the seller's id nowhere: only purchase orders show who it is. */
  const hideSeller = () => void store.walmart.updateSettings({ partnerProfile: "off" });

  describe("connecting", () => {
    it("shows the seller's id", async () => {
      const id = await store.connect();
      expect(await read(id)).toMatchObject({ seller_id: FIRST.partnerId });
      const list = await store.get(accounts);
      expect(list.data.accounts).toMatchObject([{ seller_id: FIRST.partnerId }]);
    });

    it("learns it from the cursor of a list, from a subscription, or from a webhook", async () => {
      hideSeller();
      const id = await store.connect();
      expect(await read(id)).toMatchObject({ seller_id: null, health: "connected" });
      store.walmart.createOrder({ lines: [{ sku: "SKU-A" }], count: 2 });
      await store.post(`${accounts}/${id}/test`);
      expect(await read(id)).toMatchObject({ seller_id: FIRST.partnerId });
    });

    it.each([true, false])(
      "refuses a second account of the same seller (first one enabled: %s)",
      async (enabled) => {
        const id = await store.connect({ enabled });
        const { status, data } = await connect(RENEWED, "Walmart again");
        expect({ status, data }).toMatchObject({ status: 400, data: { type: "invalid_data" } });
        expect(data.message).toMatch(/^client_id: The account "Walmart US" .*replace them there/);
        expect((await store.get(accounts)).data.accounts).toMatchObject([{ id }]);
      },
    );

    it("refuses it by purchase orders where Walmart does not show the seller", async () => {
      hideSeller();
      await store.connect();
      await seller.import({ lines: [{ sku: "SKU-A" }] });
      const { status, data } = await connect(RENEWED, "Walmart again");
      expect({ status, data }).toMatchObject({ status: 400, data: { type: "invalid_data" } });
      expect(data.message).toContain("client_id:");
    });

    it("accepts one of two requests at once", async () => {
      const answers = await Promise.all([
        connect(FIRST, "Walmart one"),
        connect(RENEWED, "Walmart two"),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
      expect((await store.get(accounts)).data.count).toBe(1);
    });

    it("refuses to give an account the keys of another account's seller", async () => {
      await store.connect();
      const { data } = await connect(OTHER, "Other");
      const changed = await store.post(`${accounts}/${data.account.id}`, keysOf(RENEWED));
      expect(changed.status).toBe(400);
      expect(changed.data.message).toMatch(/^client_id: The account "Walmart US"/);
      expect(await read(data.account.id)).toMatchObject({
        client_id: OTHER.clientId,
        seller_id: OTHER.partnerId,
      });
    });

    it("accepts new keys of the account's own seller, and keeps everything", async () => {
      const id = await store.connect();
      const { po, row, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      const { status } = await store.post(`${accounts}/${id}`, keysOf(RENEWED));
      expect(status).toBe(200);
      await store.sync(["orders"]);
      expect(await store.order(po)).toMatchObject({ id: row.id, order_id: orderId });
      await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
      await seller.settled(po, "shipped");
    });
  });

  describe("two accounts of one seller that Walmart did not show", () => {
    const connectTwo = async () => {
      hideSeller();
      const first = await store.connect();
      const { status, data } = await connect(RENEWED, "Walmart again");
      expect(status).toBe(200);
      return { first, second: data.account.id as string };
    };

    it("make one order of a purchase order; the later one imports nothing and says why", async () => {
      const { first, second } = await connectTwo();
      const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders", "updates"], { account_id: first });
      const [result] = await store.sync(["orders", "updates"], { account_id: second });
      expect(result).toMatchObject({ ok: false });
      expect(result!.errors[0]!.message).toContain('"Walmart US"');
      expect(await read(second)).toMatchObject({
        health: "not_connected",
        health_message: expect.stringMatching(/"Walmart US".*Delete this account/),
      });
      const { data } = await store.get("/admin/walmart/overview");
      expect(data.overview.attention).toContainEqual(
        expect.objectContaining({ account_id: second, kind: "account_not_connected" }),
      );
      expect(await store.order(po)).toMatchObject({ account_id: first, status: "open" });
      expect(seller.effects(po, "acknowledge")).toHaveLength(1);
      expect(await ordersAtMedusa()).toBe(1);
      // It stays like this, whatever is tested or imported.
      const test = await store.post(`${accounts}/${second}/test`);
      expect(test.data.message).toContain('"Walmart US"');
      expect(await read(second)).toMatchObject({ health: "not_connected" });
      store.walmart.createOrder({ lines: [{ sku: "SKU-B" }] });
      await store.sync(["orders"], { account_id: second });
      expect(await ordersAtMedusa()).toBe(1);
    });

    it("the earlier one takes over what the later one imported first", async () => {
      const { first, second } = await connectTwo();
      const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders", "updates"], { account_id: second });
      await store.sync(["orders", "updates"], { account_id: first });
      expect(await store.order(po)).toMatchObject({ account_id: first, status: "open" });
      expect(await ordersAtMedusa()).toBe(1);
      const [result] = await store.sync(["orders"], { account_id: second });
      expect(result).toMatchObject({ ok: false });
    });

    it("make one order of each purchase order when both import at once", async () => {
      const { first } = await connectTwo();
      const { purchaseOrderIds } = store.walmart.createOrder({
        lines: [{ sku: "SKU-A" }],
        count: 8,
      });
      const ids = (await store.get(accounts)).data.accounts.map(({ id }: { id: string }) => id);
      await Promise.all(ids.map((account_id: string) => store.sync(["orders"], { account_id })));
      await store.sync(["orders", "updates"], { account_id: first });
      expect(await ordersAtMedusa()).toBe(8);
      for (const po of purchaseOrderIds)
        expect(await store.order(po)).toMatchObject({ account_id: first, status: "open" });
    });

    it("the later one goes on with everything once the earlier one is deleted", async () => {
      const { first, second } = await connectTwo();
      const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      await store.sync(["orders"], { account_id: second });
      expect((await store.delete(`${accounts}/${first}`)).status).toBe(200);
      const [result] = await store.sync(["orders"], { account_id: second });
      expect(result).toMatchObject({ ok: true });
      expect(await read(second)).toMatchObject({ health: "connected" });
      expect(await store.order(po)).toMatchObject({ account_id: second });
      await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
      await seller.settled(po, "shipped");
      expect(await ordersAtMedusa()).toBe(1);
    });
  });

  it("does not let an import with former keys store anything", async () => {
    const id = await store.connect();
    const row = await service().retrieveWalmartAccount(id);
    store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
    await store.post(`${accounts}/${id}`, keysOf(OTHER));
    await expect(service().orders.store(row, [{} as never])).rejects.toThrow("keys were changed");
  });
});
