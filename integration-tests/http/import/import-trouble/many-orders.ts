import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { importOrders } from "../../../../src/sync/orders/import-orders";
import type { TestStore } from "../../../support/store/suite";

/** Imports of many purchase orders. */
export function manyOrders(store: TestStore): void {
  it("asks the database as often for twenty orders as for four", async () => {
    const account_id = await store.connect();
    const knex = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    let queries = 0;
    const count = () => {
      queries += 1;
    };
    const queriesFor = async (orders: number) => {
      store.walmart.createOrder({
        count: orders,
        // Nothing is sent behind the import's back.
        status: "Acknowledged",
        lines: [
          { sku: "SKU-A", quantity: 2, tax: 1, discounts: 1 },
          { sku: "SKU-B", shipping: 5 },
        ],
      });
      queries = 0;
      knex.on("query", count);
      const result = await importOrders(store.container, { account_id });
      knex.removeListener("query", count);
      expect(result.imported).toBe(orders);
      return queries;
    };
    const few = await queriesFor(4);
    expect(few).toBeGreaterThan(20);
    // A query for each order would add 16. A few more may come from jobs that run at the same time.
    expect(await queriesFor(20)).toBeLessThan(few + 16);
  });

  it("pages through 450 orders", async () => {
    await store.connect();
    store.walmart.createOrder({ count: 450, lines: [{ sku: "SKU-A" }, { sku: "SKU-B" }] });
    const before = process.memoryUsage().heapUsed;
    expect(await store.sync(["orders"])).toMatchObject([
      { ok: true, counts: { imported: 450, updated: 0 }, errors: [] },
    ]);
    expect(store.walmart.requests({ operation: "orders.list" })).toHaveLength(3);
    const [, orders] = await store.container
      .resolve(Modules.ORDER)
      .listAndCountOrders({}, { take: 1 });
    expect(orders).toBe(450);
    const [level] = await store.container.resolve(Modules.INVENTORY).listInventoryLevels({
      inventory_item_id: store.seeded.inventory["SKU-A"],
    });
    expect(level!.reserved_quantity).toBe(450);
    expect((process.memoryUsage().heapUsed - before) / 1024 / 1024).toBeLessThan(400);
  });
}
