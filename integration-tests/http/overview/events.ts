import type { IEventBusModuleService } from "@medusajs/framework/types";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";
import { WalmartEvents } from "../../../src/types";

interface Heard {
  name: string;
  data: Record<string, unknown>;
}

export const events = storePart("events", (store) => {
  const seller = sellerOf(store);
  const offers = shownOf(store);
  const SUBSCRIBER = { subscriberId: "events-spec" };
  const NAMES = [...Object.values(WalmartEvents), "order.placed"];
  let heard: Heard[] = [];
  let listeners: [string, (event: Heard) => Promise<void>][] = [];
  const bus = () => store.container.resolve<IEventBusModuleService>(Modules.EVENT_BUS);
  const knex = () => store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);

  beforeEach(() => {
    heard = [];
    listeners = NAMES.map((name) => [
      name,
      async ({ data }) => {
        heard.push({ name, data });
      },
    ]);
    for (const [name, listener] of listeners) bus().subscribe(name, listener as never, SUBSCRIBER);
  });
  afterEach(async () => {
    for (const [name, listener] of listeners)
      bus().unsubscribe(name, listener as never, SUBSCRIBER);
    await seller.atRest();
  });

  const of = (subject: string) =>
    heard.filter(({ data }) => Object.values(data).includes(subject)).map(({ name }) => name);
  const dataOf = (name: string, subject?: string) =>
    heard.find(
      (one) => one.name === name && (!subject || Object.values(one.data).includes(subject)),
    )?.data;
  const empty = () => store.sync(["orders", "updates", "reconcile"]);

  it("emits the life of an order, each step once and in its order", async () => {
    const account = await store.connect();
    const { po, orderId, items, row } = await seller.import({
      lines: [{ sku: "SKU-A", quantity: 2 }],
    });
    await seller.fulfillAndShip(
      orderId,
      [{ ...items["SKU-A"]!, quantity: 2 }],
      [{ tracking_number: UPS_NUMBER }],
    );
    await seller.settled(po, "shipped");
    await empty();
    const events = heard.filter(({ data }) => data.purchase_order_id === po);
    expect(events.map(({ name }) => name)).toEqual([
      "walmart.order.imported",
      "walmart.order.status_changed",
    ]);
    expect(events[0]!.data).toEqual({
      event_id: expect.stringMatching(/^walevt_/),
      occurred_at: expect.stringMatching(/Z$/),
      account_id: account,
      walmart_order_id: row.id,
      purchase_order_id: po,
      order_id: orderId,
    });
    expect(events[1]!.data).toMatchObject({ from: "open", to: "shipped" });
    const confirmed = heard.filter(({ name }) => name === "walmart.update.confirmed");
    expect(confirmed.map(({ data }) => data.type)).toEqual(["acknowledge", "ship"]);
    expect(confirmed[1]!.data).toMatchObject({
      update_id: expect.stringMatching(/^walupd_/),
      walmart_order_id: row.id,
      walmart_return_id: null,
      message: null,
    });
    expect(of("order.placed")).toEqual([]);
  });

  it("names the SKUs of a held order, its problem, and that it was solved", async () => {
    await store.connect();
    const { purchaseOrderId } = store.walmart.createOrder({
      lines: [{ sku: 'NOT "HERE"' }, { sku: "NEITHER" }],
    });
    await empty();
    await empty();
    expect(of(purchaseOrderId)).toEqual([
      "walmart.order.held",
      "walmart.order.status_changed",
      "walmart.order.problem",
    ]);
    expect(dataOf("walmart.order.held")).toMatchObject({
      order_id: null,
      skus: ['NOT "HERE"', "NEITHER"],
      reason: expect.stringContaining("NEITHER"),
    });
    expect(dataOf("walmart.order.problem")).toMatchObject({
      code: "unknown_sku",
      summary: expect.stringMatching(/^No variant in this store has the SKU/),
      origin: "medusa",
    });
  });

  it("emits order.placed for accounts that want it, with Medusa's own payload", async () => {
    await store.connect({ settings: { place_order_event: true } });
    const { orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await empty();
    expect(heard.filter(({ name }) => name === "order.placed")).toEqual([
      { name: "order.placed", data: { id: orderId } },
    ]);
  });

  it("emits a cancellation request with its lines, and the cancellation", async () => {
    await store.connect();
    const { po } = await seller.import({ lines: [{ sku: "SKU-A" }, { sku: "SKU-B" }] });
    store.walmart.requestCancellation(po, { lines: [{ lineNumber: "2" }] });
    await empty();
    expect(dataOf("walmart.order.cancel_requested")).toMatchObject({
      purchase_order_id: po,
      lines: [{ line_number: "2", sku: "SKU-B", quantity: 1 }],
    });
    store.walmart.cancel(po);
    await empty();
    expect(of(po).filter((name) => name === "walmart.order.canceled")).toHaveLength(1);
  });

  it("emits failed updates and confirmed stock and prices", async () => {
    store.walmart.updateSettings({ throttle: "off", feedSeconds: 0 });
    await offers.list(["SKU-A"]);
    await store.sync(["inventory", "prices"]);
    seller.refuseShipments({ times: 1 });
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    await seller.settled(po, "error");
    await empty();
    expect(dataOf("walmart.update.failed")).toMatchObject({
      type: "ship",
      message: expect.stringContaining("Carrier Pigeon"),
    });
    expect(dataOf("walmart.order.problem")).toMatchObject({
      code: "update_ship",
      summary: "The shipment could not be sent to Walmart.",
      origin: "walmart",
    });
    const stock = heard.filter(({ name }) => name === "walmart.stock.changed");
    expect(stock[0]!.data).toMatchObject({ sku: "SKU-A", from: null, to: expect.any(Number) });
    expect(dataOf("walmart.price.changed")).toMatchObject({ sku: "SKU-A", to: expect.any(Number) });
  });

  it("emits each change of an account's health, in an unbroken chain", async () => {
    const account = await store.connect();
    await knex().raw(
      "UPDATE walmart_account SET health = 'not_connected', health_message = 'x' WHERE id = ?",
      [account],
    );
    await empty();
    const chain = heard.filter(({ name }) => name === "walmart.account.health_changed");
    expect(chain.length).toBeGreaterThan(1);
    for (const [index, { data }] of chain.entries())
      if (index) expect(data.from).toBe(chain[index - 1]!.data.to);
  });

  it("emits an event again, with the same id and payload, if the process died before it was marked", async () => {
    await store.connect();
    const { po } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await empty();
    const [first] = heard.filter(({ name }) => name === "walmart.order.imported");
    await knex().raw("UPDATE walmart_event SET emitted_at = NULL WHERE id = ?", [
      String(first!.data.event_id),
    ]);
    await empty();
    expect(heard.filter(({ data }) => data.event_id === first!.data.event_id)).toEqual([
      first,
      first,
    ]);
    expect(of(po).filter((name) => name === "walmart.order.imported")).toHaveLength(2);
  });

  it("keeps events while the bus does not take them", async () => {
    await store.connect();
    const emit = bus().emit.bind(bus());
    const down = jest.spyOn(bus(), "emit").mockImplementation(async (data, options) => {
      if (Array.isArray(data) && data.some(({ name }) => name === "walmart.order.imported"))
        throw new Error("The bus is down");
      await emit(data, options);
    });
    const { po } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    expect(down).toHaveBeenCalled();
    expect(of(po)).toEqual([]);
    down.mockRestore();
    await empty();
    expect(of(po).filter((name) => name === "walmart.order.imported")).toHaveLength(1);
  });

  it("deletes events a week after they were emitted", async () => {
    await store.connect();
    await seller.import({ lines: [{ sku: "SKU-A" }] });
    await empty();
    await knex().raw("UPDATE walmart_event SET emitted_at = now() - interval '8 days'");
    await store.sync(["reconcile"]);
    const { rows } = await knex().raw<{ rows: unknown[] }>(
      "SELECT id FROM walmart_event WHERE emitted_at < now() - interval '7 days'",
    );
    expect(rows).toEqual([]);
  });
});
