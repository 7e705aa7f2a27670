import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import { importOrders } from "../../../src/sync/orders/import-orders";
import { medusaOrder } from "../../support/store/medusa-order";
import { storePart } from "../../support/store/suite";

/** A module's method that a step of the import rests on. */
interface Seam {
  module: string;
  /** The repository of our module that has the method. */
  repository?: string;
  method: string;
}

const SEAMS: Seam[] = [
  { module: Modules.CUSTOMER, method: "createCustomers" },
  { module: Modules.ORDER, method: "createOrders" },
  { module: Modules.ORDER, method: "updateOrders" },
  { module: Modules.PAYMENT, method: "createPaymentCollections" },
  { module: Modules.PAYMENT, method: "createPaymentSessions" },
  { module: Modules.PAYMENT, method: "createPayments" },
  { module: Modules.PAYMENT, method: "createCaptures" },
  { module: ContainerRegistrationKeys.LINK, method: "create" },
  { module: Modules.INVENTORY, method: "createReservationItems" },
  { module: WALMART_MODULE, repository: "orders", method: "finish" },
];

type Method = (...args: unknown[]) => Promise<unknown>;

export const importRepeat = storePart("import-repeat", (store) => {
  const walmart = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);

  /** Makes a method fail, before or after it has had its effect; returns a function that repairs it. */
  const breakMethod = ({ module, repository, method }: Seam, when: "before" | "after") => {
    const resolved = store.container.resolve<Record<string, unknown>>(module);
    const service = (repository ? resolved[repository] : resolved) as Record<string, Method>;
    const original = service[method]!.bind(service);
    const spy = jest.spyOn(service, method).mockImplementation(async (...args: unknown[]) => {
      if (when === "after") await original(...args);
      throw new Error("The process is gone.");
    });
    return () => {
      spy.mockRestore();
    };
  };

  const createTwo = () => [
    store.walmart.createOrder({
      lines: [
        { sku: "SKU-A", quantity: 3, price: 10, tax: 2.4 },
        { sku: "SKU-B", price: 5 },
      ],
    }).purchaseOrderId,
    store.walmart.createOrder({ lines: [{ sku: "SKU-A", quantity: 2, price: 7 }] }).purchaseOrderId,
  ];

  /** Everything that an import makes, counted over the whole store. */
  const census = async () => {
    const count = async (module: string, method: string) => {
      const service = store.container.resolve<Record<string, Method>>(module);
      return ((await service[method]!({})) as unknown[]).length;
    };
    return {
      orders: await count(Modules.ORDER, "listOrders"),
      collections: await count(Modules.PAYMENT, "listPaymentCollections"),
      sessions: await count(Modules.PAYMENT, "listPaymentSessions"),
      payments: await count(Modules.PAYMENT, "listPayments"),
      captures: await count(Modules.PAYMENT, "listCaptures"),
      reservations: await count(Modules.INVENTORY, "listReservationItems"),
      rows: await count(WALMART_MODULE, "listWalmartOrders"),
      lines: await count(WALMART_MODULE, "listWalmartOrderLines"),
      updates: await count(WALMART_MODULE, "listWalmartUpdates"),
    };
  };

  const ONCE = {
    orders: 2,
    collections: 2,
    sessions: 2,
    payments: 2,
    captures: 2,
    reservations: 3,
    rows: 2,
    lines: 3,
    updates: 2,
  };

  const expectComplete = async (numbers: string[]) => {
    for (const number of numbers) {
      const row = await store.order(number);
      expect(row).toMatchObject({ status: "open", status_details: null, oversold: false });
      const order = await medusaOrder(store, row.order_id);
      expect(order).toMatchObject({
        display_id: row.display_id,
        custom_display_id: number,
        total: row.total,
        payment_status: "captured",
        summary: { pending_difference: 0 },
        payment_collections: [{ payments: [{ captures: [{ amount: row.total }] }] }],
      });
      const items = order.items.map((item: { id: string }) => item.id);
      for (const line of row.lines) expect(items).toContain(line.line_item_id);
      expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId: number })).toHaveLength(
        1,
      );
    }
  };

  it("changes nothing when it is repeated", async () => {
    await store.connect();
    const numbers = createTwo();
    expect(await store.sync(["orders", "updates"])).toMatchObject([
      { counts: { imported: 2, updated: 0 } },
      { ok: true },
    ]);
    const before = await census();
    const orders = await Promise.all(numbers.map((number) => store.order(number)));
    expect(await store.sync(["orders", "updates"])).toMatchObject([
      { ok: true, counts: { imported: 0, updated: 2, held: 0, mirrored: 0 } },
      { ok: true, counts: { confirmed: 0 } },
    ]);
    expect(await census()).toEqual(before);
    expect(before).toEqual(ONCE);
    for (const [index, number] of numbers.entries()) {
      const row = await store.order(number);
      const asBefore = { raw: row.raw, last_synced_at: null, updated_at: null };
      expect({ ...row, ...asBefore }).toEqual({ ...orders[index], ...asBefore });
    }
    await expectComplete(numbers);
  });

  it("creates each order once when two syncs run at the same time", async () => {
    await store.connect();
    const numbers = createTwo();
    const [one, two] = await Promise.all([
      store.sync(["orders", "updates"]),
      store.sync(["orders", "updates"]),
    ]);
    for (const result of [...one, ...two]) expect(result).toMatchObject({ ok: true, errors: [] });
    expect(one[0]!.counts.imported! + two[0]!.counts.imported!).toBe(2);
    expect(await census()).toEqual(ONCE);
    await expectComplete(numbers);
  });

  it("creates each order once when imports run at the same time without a shared lock", async () => {
    const account_id = await store.connect();
    const numbers = createTwo();
    store.walmart.createOrder({ count: 28, lines: [{ sku: "SKU-C" }] });
    const results = await Promise.all(
      [1, 2, 3].map(() => importOrders(store.container, { account_id })),
    );
    for (const result of results) expect(result.errors).toEqual([]);
    expect(results.reduce((sum, result) => sum + result.imported, 0)).toBe(30);
    expect(await census()).toEqual({
      orders: 30,
      collections: 30,
      sessions: 30,
      payments: 30,
      captures: 30,
      reservations: 31,
      rows: 30,
      lines: 31,
      updates: 30,
    });
    // The import of a worker that came second waited until all was done.
    expect((await store.get("/admin/walmart/orders?status=error")).data.count).toBe(0);
    await store.sync(["updates"]);
    await expectComplete(numbers);
  });

  describe.each(["before", "after"] as const)("when a step breaks %s its effect", (when) => {
    it.each(SEAMS)("$module.$method", async (seam) => {
      await store.connect();
      const numbers = createTwo();
      const repair = breakMethod(seam, when);
      const [broken] = await store.sync(["orders"]);
      repair();
      // Where the effect was there, the second try of the same run found it and went on.
      if (when === "before") expect(broken).toMatchObject({ ok: false });
      if (!broken!.ok) {
        expect(broken!.errors[0]!.message).toContain("The process is gone.");
        expect(await store.order(numbers[0]!)).toMatchObject({
          status: "error",
          error_origin: "medusa",
          status_details: expect.stringContaining("The process is gone."),
        });
      }

      expect(await store.sync(["orders", "updates"])).toMatchObject([{ ok: true }, { ok: true }]);
      expect(await census()).toEqual(ONCE);
      await expectComplete(numbers);
    });
  });

  it.each(SEAMS)("takes over from a process that died before $module.$method", async (seam) => {
    await store.connect();
    const numbers = createTwo();
    const repair = breakMethod(seam, "before");
    await store.sync(["orders"]);
    repair();
    // What a process leaves that was killed: rows that are still its own.
    const rows = await walmart().listWalmartOrders({ import_state: "held" });
    await walmart().updateWalmartOrders(
      rows.map(({ id }) => ({
        id,
        import_state: "claimed" as const,
        problem: null,
        problem_origin: null,
        claimed_by: "a process that is gone",
        claimed_until: new Date(Date.now() + 1_000),
      })),
    );
    // The claim has not run out yet: the import waits for it.
    expect(await store.sync(["orders", "updates"])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await census()).toEqual(ONCE);
    await expectComplete(numbers);
  });

  describe("when an order was created, and then", () => {
    /** Two orders whose Medusa orders exist, without payment, stock or anything else. */
    const cutShort = async () => {
      const numbers = createTwo();
      const repair = breakMethod(
        { module: Modules.PAYMENT, method: "createPaymentCollections" },
        "before",
      );
      await store.sync(["orders"]);
      repair();
      expect(await census()).toMatchObject({ orders: 2, collections: 0, reservations: 0 });
      return numbers as [string, string];
    };
    const claimedOrder = async (number: string) => {
      const [row] = await walmart().listWalmartOrders({ purchase_order_id: number });
      return row!.claimed_order_id;
    };

    it("canceled completely at Walmart, it is completed and then canceled", async () => {
      await store.connect();
      const [first] = await cutShort();
      store.walmart.cancel(first);
      const [result] = await store.sync(["orders", "updates"]);
      expect(result).toMatchObject({ ok: true, counts: { imported: 2, mirrored: 1 } });
      const row = await store.order(first);
      expect(row).toMatchObject({ status: "canceled", updates: [] });
      expect(await medusaOrder(store, row.order_id)).toMatchObject({
        status: "canceled",
        payment_status: "refunded",
      });
      expect(await census()).toMatchObject({ orders: 2, payments: 2, reservations: 1 });
    });

    it("partly canceled at Walmart, it is completed and then reduced", async () => {
      await store.connect();
      const [first] = await cutShort();
      store.walmart.cancel(first, { lines: [{ lineNumber: "1", quantity: 1 }] });
      const [result] = await store.sync(["orders", "updates"]);
      expect(result).toMatchObject({ ok: true, counts: { imported: 2, mirrored: 1 } });
      const row = await store.order(first);
      expect(row).toMatchObject({ status: "open", total: 27.01 });
      const order = await medusaOrder(store, row.order_id);
      const item = order.items.find((one: { variant_sku: string }) => one.variant_sku === "SKU-A");
      expect(item).toMatchObject({ quantity: 2, unit_price: 10 });
      const reserved = await store.container
        .resolve(Modules.INVENTORY)
        .listReservationItems({ line_item_id: order.items.map((one: { id: string }) => one.id) });
      expect(reserved.map((one) => Number(one.quantity)).sort()).toEqual([1, 2]);
      for (const line of row.lines) {
        expect(order.items.map((one: { id: string }) => one.id)).toContain(line.line_item_id);
      }
      expect(order.summary.pending_difference).toBeCloseTo(0, 2);
    });

    it("acknowledged and shipped elsewhere, it is finished without stock", async () => {
      await store.connect();
      const [first] = await cutShort();
      store.walmart.acknowledge(first);
      store.walmart.ship(first);
      expect(await store.sync(["orders", "updates"])).toMatchObject([
        { ok: true, counts: { imported: 2 } },
        { ok: true },
      ]);
      const row = await store.order(first);
      expect(row).toMatchObject({ status: "shipped", updates: [] });
      expect(await medusaOrder(store, row.order_id)).toMatchObject({ payment_status: "captured" });
      expect(await census()).toMatchObject({ reservations: 1 });
    });

    it("canceled in Medusa, it is completed, and the cancellation is sent to Walmart", async () => {
      await store.connect();
      const [first] = await cutShort();
      const id = await claimedOrder(first);
      await store.container.resolve(Modules.ORDER).cancel(id);
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 2 } }]);
      expect(await store.order(first)).toMatchObject({ order_id: id });
      expect(await census()).toMatchObject({ orders: 2, reservations: 1 });
    });

    it("its price has changed at Walmart, the payment is what was charged then", async () => {
      await store.connect();
      const [, second] = await cutShort();
      const [row] = await walmart().listWalmartOrders({ purchase_order_id: second });
      await walmart().updateWalmartOrders({
        id: row!.id,
        raw: JSON.parse(
          JSON.stringify(row!.raw).replaceAll('"amount":14', '"amount":99'),
        ) as Record<string, unknown>,
      });
      const account = await walmart().listWalmartAccounts({});
      await walmart().updateWalmartAccounts({
        id: account[0]!.id,
        orders_cursor: new Date(Date.now() + 3_600_000),
      });
      await store.sync(["orders"]);
      const { order_id } = await store.order(second);
      const order = await medusaOrder(store, order_id);
      expect(order.payment_collections[0].amount).toBe(order.total);
      expect(order.summary.pending_difference).toBe(0);
    });
  });
});
