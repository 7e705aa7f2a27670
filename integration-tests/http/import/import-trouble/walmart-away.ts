import { WALMART_MODULE, type WalmartModuleService } from "../../../../src/modules/walmart";
import type { TestStore } from "../../../support/store/suite";

/** Imports while Walmart does not answer, or not as it should. */
export function walmartAway(store: TestStore): void {
  const create = (...skus: string[]) =>
    store.walmart.createOrder({ lines: skus.map((sku) => ({ sku })) }).purchaseOrderId;
  const cursorOf = async (id: string) => {
    const service = store.container.resolve<WalmartModuleService>(WALMART_MODULE);
    return new Date((await service.retrieveWalmartAccount(id)).orders_cursor ?? 0).getTime();
  };

  describe("Walmart away", () => {
    const faults: [string, Parameters<typeof store.walmart.injectFault>[0]][] = [
      ["500", { kind: "status", status: 500, times: 9 }],
      ["a cut connection", { kind: "reset", times: 9 }],
      ["garbage", { kind: "garbage", times: 9 }],
      ["XML", { kind: "xml", status: 503, times: 9 }],
      [
        "an answer of another shape",
        { kind: "status", status: 200, body: { what: "ever" }, times: 9 },
      ],
      [
        "a list without its orders",
        {
          kind: "status",
          status: 200,
          body: { list: { meta: { totalCount: 3 }, elements: { order: [] } } },
          times: 9,
        },
      ],
    ];
    it.each(faults)("%s: says so, moves no cursor, loses nothing", async (_name, fault) => {
      const accountId = await store.connect();
      await store.sync(["orders"]);
      const cursor = await cursorOf(accountId);
      const number = create("SKU-A");
      store.walmart.injectFault({ ...fault, method: "GET", path: "/v3/orders" });
      const [result] = await store.sync(["orders"]);
      expect(result).toMatchObject({ ok: false, counts: { imported: 0 } });
      expect(result!.errors).toHaveLength(1);
      expect(result!.errors[0]!.message).toMatch(/^(Walmart|No response)/);
      if (/shape|list|garbage/.test(_name)) {
        expect(result!.errors[0]!.message).toMatch(/correlation id [0-9a-f-]{36}/);
      }
      expect(await cursorOf(accountId)).toBe(cursor);

      store.walmart.clearFaults();
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
      expect(await cursorOf(accountId)).toBeGreaterThan(cursor);
      expect((await store.order(number)).order_id).not.toBeNull();
    });

    it("in the middle of the pages: what was read is kept, the next run reads the rest", async () => {
      const accountId = await store.connect();
      store.walmart.createOrder({ count: 205, lines: [{ sku: "SKU-A" }] });
      const running = store.sync(["orders"]);
      // The first page is being imported, which takes longer than this.
      await until(() => store.walmart.requests({ operation: "orders.list" }).length === 1);
      store.walmart.injectFault({
        kind: "status",
        status: 500,
        method: "GET",
        path: "/v3/orders",
        times: 9,
      });
      expect(await running).toMatchObject([{ ok: false, counts: { imported: 200 } }]);
      expect(await cursorOf(accountId)).toBe(0);
      store.walmart.clearFaults();
      expect(await store.sync(["orders"])).toMatchObject([
        { ok: true, counts: { imported: 5, updated: 200 } },
      ]);
    });
  });
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isTrue() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}
