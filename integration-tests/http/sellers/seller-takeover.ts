import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from "@medusajs/medusa/core-flows";
import { returnerOf } from "../../support/store/returner";
import { type Imported, sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";
import { FIRST, RENEWED } from "./sellers";

const REASON = "SELLER_CANCEL_OUT_OF_STOCK";

export const sellerTakeover = storePart("seller-takeover", (store) => {
  const accounts = "/admin/walmart/accounts";
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const labels = [{ tracking_number: UPS_NUMBER }];
  const connect = async ({ clientId, clientSecret }: typeof RENEWED): Promise<string> => {
    const keys = { client_id: clientId, client_secret: clientSecret };
    return await store.connect({ name: "Walmart 2", ...keys });
  };
  const remove = async (id: string) =>
    expect((await store.delete(`${accounts}/${id}`)).status).toBe(200);
  const ordersAtMedusa = async () => (await store.get("/admin/orders?fields=id")).data.count;
  const knex = () => store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const shipByCode = async ({ orderId, items }: Imported) => {
    const input = {
      order_id: orderId,
      items: Object.values(items).map(({ id, quantity }) => ({ id, quantity })),
    };
    const { result } = await createOrderFulfillmentWorkflow(store.container).run({
      input: { ...input, location_id: store.seeded.stock_location_id, created_by: "code" },
    });
    const [label] = labels.map((one) => ({ ...one, tracking_url: "#", label_url: "#" }));
    await createOrderShipmentWorkflow(store.container).run({
      input: { ...input, fulfillment_id: result.id, labels: [label!] },
    });
  };
  const sender = (po: string, operation: string) =>
    store.walmart
      .requests({ operation })
      .filter(({ path }) => path.includes(po))
      .map((request) => request.seller);

  describe.each([
    ["the same keys", FIRST, "on"],
    ["new keys", RENEWED, "on"],
    ["new keys, where Walmart does not show the seller", RENEWED, "off"],
  ] as const)(
    "a deleted account that is connected again with %s",
    (_name, keys, partnerProfile) => {
      beforeEach(() => void store.walmart.updateSettings({ partnerProfile }));

      it("has the seller's orders: none comes in twice, and they are shipped and canceled", async () => {
        const former = await store.connect();
        const one = await seller.import({ lines: [{ sku: "SKU-A" }] });
        const other = await seller.import({ lines: [{ sku: "SKU-B" }] });
        await remove(former);
        const next = await connect(keys);
        const { purchaseOrderId: fresh } = store.walmart.createOrder({
          lines: [{ sku: "SKU-C" }],
        });
        await store.sync(["orders", "updates", "reconcile"]);
        expect(await ordersAtMedusa()).toBe(3);
        for (const po of [one.po, other.po, fresh])
          expect(await store.order(po)).toMatchObject({ account_id: next, status: "open" });
        expect(await store.order(one.po)).toMatchObject({
          id: one.row.id,
          order_id: one.orderId,
        });
        const list = await store.get(`/admin/walmart/orders?account_id=${next}`);
        expect(list.data.count).toBe(3);

        await seller.fulfillAndShip(one.orderId, Object.values(one.items), labels);
        await seller.settled(one.po, "shipped");
        expect(sender(one.po, "orders.ship")).toEqual([keys.clientId]);
        expect((await seller.cancel(other.orderId, REASON)).status).toBe(200);
        await seller.settled(other.po, "canceled");
        expect(seller.effects(one.po, "ship")).toHaveLength(1);
        expect(seller.effects(other.po, "cancel")).toHaveLength(1);
      });

      it("has the seller's returns, and refunds them once", async () => {
        const former = await store.connect();
        const returned = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
        await returner.poll();
        store.walmart.moveReturn(returned.rma, "delivered");
        await remove(former);
        const next = await connect(keys);
        await store.sync(["orders", "returns"]);
        expect(await returner.row(returned.rma)).toMatchObject({ account_id: next });
        const refunded = await returner.refund(returned.rma);
        expect(refunded).toMatchObject({ status: 200 });
        await returner.settled(returned.rma, "refunded");
        expect(returner.effects(returned.rma)).toHaveLength(1);
        expect(await returner.medusaReturns(returned.orderId)).toHaveLength(1);
      });
    },
  );

  describe("without an account of the seller", () => {
    it.each(["ship", "cancel"])("a click to %s is refused, and says what to do", async (what) => {
      const former = await store.connect();
      const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      await remove(former);
      const fulfillment =
        what === "ship" ? await seller.fulfill(orderId, Object.values(items)) : "";
      const { status, data } =
        what === "ship"
          ? await seller.ship(orderId, fulfillment, labels)
          : await seller.cancel(orderId, REASON);
      expect({ status, data }).toMatchObject({ status: 400, data: { type: "not_allowed" } });
      expect(data.message).toMatch(/"Walmart US" \(seller 10001000001\).*Reconnect this seller/);
      expect((await seller.order(orderId)).status).not.toBe("canceled");
      expect((await store.order(po)).updates).toMatchObject([{ kind: "acknowledge" }]);
    });

    it("what reaches the plugin past the guards waits, is shown, and goes out later", async () => {
      const former = await store.connect();
      const one = await seller.import({ lines: [{ sku: "SKU-A" }] });
      const other = await seller.import({ lines: [{ sku: "SKU-B" }] });
      await remove(former);
      await shipByCode(one);
      await cancelOrderWorkflow(store.container).run({ input: { order_id: other.orderId } });
      await seller.atRest();
      for (const [{ po }, kind] of [[one, "ship"] as const, [other, "cancel"] as const]) {
        expect((await store.order(po)).updates).toContainEqual(
          expect.objectContaining({ kind, state: "pending" }),
        );
        expect(seller.effects(po, kind)).toEqual([]);
      }
      const { data } = await store.get("/admin/walmart/overview");
      expect(data.overview.attention).toContainEqual(
        expect.objectContaining({ account_id: former, kind: "message_late", count: 2 }),
      );
      await connect(RENEWED);
      await store.sync(["orders", "updates"]);
      await seller.settled(one.po, "shipped");
      expect(seller.effects(one.po, "ship")).toHaveLength(1);
      expect(
        (await store.get("/admin/walmart/overview")).data.overview.attention,
      ).not.toContainEqual(expect.objectContaining({ kind: "message_late" }));
    });
  });

  it("a takeover that dies in between leaves nothing half done, and is repeated", async () => {
    store.walmart.updateSettings({ partnerProfile: "off" });
    const former = await store.connect();
    const returned = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
    const open = await seller.import({ lines: [{ sku: "SKU-B" }] });
    await returner.poll();
    await remove(former);
    // Without purchase orders that its keys can read, the seller is not recognized when it is connected.
    store.walmart.injectFault({
      method: "GET",
      path: "/v3/orders",
      kind: "status",
      status: 404,
      times: 20,
    });
    const next = await connect(RENEWED);
    store.walmart.clearFaults();
    expect(next).not.toBe(former);
    await knex().raw(`
        CREATE FUNCTION die() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'died'; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER die BEFORE UPDATE OF account_id ON walmart_return FOR EACH ROW EXECUTE FUNCTION die();`);
    const [failed] = await store.sync(["orders"]);
    expect(failed).toMatchObject({ ok: false });
    expect(await store.order(open.po)).toMatchObject({ account_id: former });
    await knex().raw("DROP TRIGGER die ON walmart_return; DROP FUNCTION die();");
    const results = await store.sync(["orders", "returns", "updates"]);
    expect(results.map(({ errors }) => errors)).toEqual([[], [], []]);
    for (const po of [open.po, returned.po])
      expect(await store.order(po)).toMatchObject({ account_id: next });
    expect(await returner.row(returned.rma)).toMatchObject({ account_id: next });
    expect(await ordersAtMedusa()).toBe(2);
    await seller.fulfillAndShip(open.orderId, Object.values(open.items), labels);
    await seller.settled(open.po, "shipped");
  });
});
