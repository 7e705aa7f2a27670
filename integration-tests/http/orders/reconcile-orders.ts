import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from "@medusajs/medusa/core-flows";
import { storePage } from "../../../src/sync/orders/store-page";
import { queueOf } from "../../support/store/queue";
import {
  type Answer,
  type Imported,
  sellerOf,
  UPS_NUMBER,
  USPS_NUMBER,
} from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const DAY = 24 * 3_600_000;

export const reconcileOrders = storePart("reconcile-orders", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);
  let account: string;

  beforeAll(async () => {
    account = await store.connect();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await seller.atRest();
  });

  const REASON = "SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE";

  /** A store whose event bus forgets everything. */
  const loseEvents = () => {
    const bus = store.container.resolve(Modules.EVENT_BUS);
    jest.spyOn(bus, "emit").mockResolvedValue(undefined as never);
    jest.spyOn(bus, "releaseGroupedEvents").mockResolvedValue(undefined as never);
  };
  const reconcile = async () => {
    const results = await store.sync(["reconcile", "updates"]);
    expect(results.map(({ errors }) => errors)).toEqual([[], []]);
    return results.find(({ what }) => what === "reconcile")!.counts;
  };

  /** Ships by code, past all routes and their guards. */
  const shipByCode = async (
    { orderId, items }: Imported,
    labels: { tracking_number: string }[],
  ): Promise<void> => {
    const input = {
      order_id: orderId,
      items: Object.values(items).map(({ id, quantity }) => ({ id, quantity })),
    };
    const { result } = await createOrderFulfillmentWorkflow(store.container).run({
      input: { ...input, location_id: store.seeded.stock_location_id, created_by: "code" },
    });
    await createOrderShipmentWorkflow(store.container).run({
      input: {
        ...input,
        fulfillment_id: result.id,
        labels: labels.map((label) => ({ ...label, tracking_url: "#", label_url: "#" })),
      },
    });
  };

  it("sends what no event has triggered, once", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const other = await seller.import({ lines: [{ sku: "SKU-B" }] });
    const quiet = await seller.import({ lines: [{ sku: "SKU-C" }] });
    loseEvents();
    await seller.fulfillAndShip(one.orderId, Object.values(one.items), [
      { tracking_number: UPS_NUMBER },
    ]);
    await seller.cancel(other.orderId, REASON);
    await seller.atRest();
    expect((await store.order(one.po)).updates).toHaveLength(1);
    expect((await store.order(other.po)).updates).toHaveLength(1);

    expect(await reconcile()).toMatchObject({ queued: 2 });
    expect(seller.effects(one.po, "ship")).toHaveLength(1);
    expect(seller.effects(other.po, "cancel")).toEqual([
      expect.objectContaining({ lines: [expect.objectContaining({ reason: REASON })] }),
    ]);
    expect(await store.order(one.po)).toMatchObject({ status: "shipped" });
    expect(await store.order(other.po)).toMatchObject({
      status: "canceled",
      cancellation_reason: REASON,
    });
    expect(await store.order(quiet.po)).toMatchObject({ status: "open" });

    expect(await reconcile()).toMatchObject({ queued: 0, mirrored: 0, reread: 0 });
    expect(seller.effects(one.po, "ship")).toHaveLength(1);
    expect(seller.effects(other.po, "cancel")).toHaveLength(1);
  });

  it("sends partial shipments of days ago and canceled lines, all at once", async () => {
    const lines = [
      { sku: "SKU-A", quantity: 3 },
      { sku: "SKU-B", quantity: 2 },
    ];
    const numbers = [1, 2, 3].map(() => store.walmart.createOrder({ lines }).purchaseOrderId);
    await store.sync(["orders", "updates"]);
    const [parts, mixed, reduced] = (await Promise.all(
      numbers.map((po) => seller.imported(po)),
    )) as [Imported, Imported, Imported];
    await seller.atRest();
    loseEvents();
    const label = (number: string) => [{ tracking_number: number }];
    const some = ({ items }: Imported, sku: string, quantity: number) => ({
      ...items[sku]!,
      quantity,
    });
    // Three shipments, one of them with units of both lines in two parcels.
    await seller.fulfillAndShip(parts.orderId, [some(parts, "SKU-A", 1)], label(UPS_NUMBER));
    await seller.fulfillAndShip(
      parts.orderId,
      [some(parts, "SKU-A", 1), some(parts, "SKU-B", 1)],
      [...label(UPS_NUMBER), ...label(USPS_NUMBER)],
    );
    await seller.fulfillAndShip(
      parts.orderId,
      [some(parts, "SKU-A", 1), some(parts, "SKU-B", 1)],
      label(USPS_NUMBER),
    );
    // Partially shipped, and some of the remaining lines are canceled during a Walmart outage.
    await seller.fulfillAndShip(mixed.orderId, [some(mixed, "SKU-A", 2)], label(UPS_NUMBER));
    store.walmart.injectFault({ kind: "status", status: 503, times: 99, path: "/v3/orders/" });
    for (const [order, sku, quantity] of [
      [mixed, "SKU-B", 2],
      [reduced, "SKU-A", 2],
    ] as const) {
      const wanted = [{ line_item_id: order.items[sku]!.id, quantity }];
      expect((await seller.cancelLines(order.row.id, wanted)).status).toBe(200);
    }
    store.walmart.clearFaults();
    // All of it was days ago, and nobody has looked since.
    const ago = new Date(Date.now() - 3 * DAY);
    const knex = store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    await knex("fulfillment").update({ shipped_at: ago });
    await queue.service.updateWalmartAccounts({
      id: account,
      reconcile_cursor: new Date(ago.getTime() - DAY),
    });

    await store.sync(["updates"], { force: true });
    expect(await reconcile()).toMatchObject({ queued: 4 });
    const sent = ({ po }: Imported) => [
      seller.effects(po, "ship").length,
      ...(["ship", "cancel"] as const).map((kind) =>
        seller
          .effects(po, kind)
          .flatMap((effect) => effect.lines)
          .reduce((sum, line) => sum + line.quantity, 0),
      ),
    ];
    expect([parts, mixed, reduced].map(sent)).toEqual([
      [3, 5, 0],
      [1, 2, 2],
      [0, 0, 2],
    ]);
    expect(await store.order(parts.po)).toMatchObject({ status: "shipped" });
    expect(await store.order(mixed.po)).toMatchObject({ status: "partially_shipped" });
    const { items } = await seller.order(reduced.orderId);
    expect(items.map((item: Answer) => item.quantity).sort()).toEqual([1, 2]);
    expect(await reconcile()).toMatchObject({ queued: 0, mirrored: 0 });
    expect([parts, mixed, reduced].map(sent).flat()).toEqual([3, 5, 0, 1, 2, 2, 0, 0, 2]);
  });

  it("finds out that Walmart knows already what the queue has forgotten", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    await seller.fulfillAndShip(one.orderId, Object.values(one.items), [
      { tracking_number: UPS_NUMBER },
    ]);
    await seller.waitForEffects(one.po, "ship");
    await seller.settled(one.po, "shipped");
    const other = await seller.import({ lines: [{ sku: "SKU-B" }] });
    await seller.cancel(other.orderId, REASON);
    await seller.waitForEffects(other.po, "cancel");
    await seller.settled(other.po, "canceled");
    for (const { po } of [one, other]) {
      const ids = (await queue.updates(po)).map(({ id }) => id);
      await queue.service.deleteWalmartUpdates(ids);
    }
    expect(await reconcile()).toMatchObject({ queued: 1 });
    expect(seller.effects(one.po, "ship")).toHaveLength(1);
    expect(seller.effects(other.po, "cancel")).toHaveLength(1);
    expect(await queue.update(one.po, "ship")).toMatchObject({ state: "confirmed" });
  });

  it("shows what code did past the guards and Walmart cannot take", async () => {
    const unlabelled = await seller.import({ lines: [{ sku: "SKU-A" }] });
    const unreasoned = await seller.import({ lines: [{ sku: "SKU-B" }] });
    loseEvents();
    await shipByCode(unlabelled, []);
    await cancelOrderWorkflow(store.container).run({ input: { order_id: unreasoned.orderId } });
    await store.sync(["reconcile", "updates"]);
    expect(await store.order(unlabelled.po)).toMatchObject({
      status: "error",
      error_origin: "medusa",
      status_details: expect.stringMatching(/no label.*Seller Center/i),
    });
    expect(await store.order(unreasoned.po)).toMatchObject({
      status: "error",
      error_origin: "medusa",
      status_details: expect.stringMatching(/without a Walmart cancellation reason.*widget/),
    });
    expect(seller.effects(unlabelled.po, "ship")).toEqual([]);
    expect(seller.effects(unreasoned.po, "cancel")).toEqual([]);
    // It stays an error, and is not asked again and again.
    expect(await reconcile()).toMatchObject({ queued: 0 });
    expect(await store.order(unlabelled.po)).toMatchObject({ status: "error" });
  });

  it("mirrors what an import has stored and not followed", async () => {
    const canceled = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const delivered = await seller.import({ lines: [{ sku: "SKU-B" }] });
    await seller.fulfillAndShip(delivered.orderId, Object.values(delivered.items), [
      { tracking_number: UPS_NUMBER },
    ]);
    await seller.settled(delivered.po, "shipped");
    store.walmart.cancel(canceled.po, { lines: [{ lineNumber: "1", quantity: 1 }] });
    store.walmart.deliver(delivered.po);
    // An import that died after it had stored the snapshot.
    const row = await queue.service.retrieveWalmartAccount(account);
    const client = await queue.service.clientFor(row);
    for (const { po } of [canceled, delivered]) {
      const asOf = performance.now();
      const answer = await client.orders.get(po);
      await storePage(
        store.container,
        row,
        { orders: [answer!], unreadable: [] },
        { includeShipped: false, includeWfs: false, asOf },
      );
    }
    expect((await seller.order(canceled.orderId)).items[0].quantity).toBe(2);
    expect(await reconcile()).toMatchObject({ mirrored: 2 });
    expect((await seller.order(canceled.orderId)).items[0].quantity).toBe(1);
    expect(await seller.order(delivered.orderId)).toMatchObject({
      fulfillment_status: "delivered",
    });
    expect(await reconcile()).toMatchObject({ mirrored: 0 });
  });

  it("reads open purchase orders again of which nothing was heard for long", async () => {
    const { po, row, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await queue.service.updateWalmartOrders({
      id: row.id,
      last_synced_at: new Date(Date.now() - DAY),
    });
    store.walmart.cancel(po);
    expect(await reconcile()).toMatchObject({ reread: 1 });
    expect(await store.order(po)).toMatchObject({ status: "canceled" });
    expect(await seller.order(orderId)).toMatchObject({ status: "canceled" });
    expect(await reconcile()).toMatchObject({ reread: 0 });
  });

  it("leaves orders of other channels and of long ago alone", async () => {
    const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    loseEvents();
    await seller.cancel(orderId, REASON);
    // What happened before the last run, and longer ago than it looks back, was seen then.
    await queue.service.updateWalmartAccounts({
      id: account,
      reconcile_cursor: new Date(Date.now() + 2 * 3_600_000),
    });
    expect(await reconcile()).toMatchObject({ queued: 0 });
    await queue.service.updateWalmartAccounts({ id: account, reconcile_cursor: null });
    store.walmart.clearRequests();
    expect(await reconcile()).toMatchObject({ queued: 1 });
    const requests = store.walmart.requests({ path: "/v3/orders/" });
    expect(requests.map((request: Answer) => request.operation).sort()).toEqual([
      "orders.cancel",
      "orders.get",
    ]);
    expect(seller.effects(po, "cancel")).toHaveLength(1);
  });
});
