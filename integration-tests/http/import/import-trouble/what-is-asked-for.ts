import { WALMART_MODULE, type WalmartModuleService } from "../../../../src/modules/walmart";
import type { TestStore } from "../../../support/store/suite";

const DAY = 24 * 3_600_000;

/** Which purchase orders an import asks Walmart for. */
export function whatIsAskedFor(store: TestStore): void {
  const create = (...skus: string[]) =>
    store.walmart.createOrder({ lines: skus.map((sku) => ({ sku })) }).purchaseOrderId;
  const cursorOf = async (id: string) => {
    const service = store.container.resolve<WalmartModuleService>(WALMART_MODULE);
    return new Date((await service.retrieveWalmartAccount(id)).orders_cursor ?? 0).getTime();
  };
  const importNow = (body: Record<string, unknown>) =>
    store.post("/admin/walmart/orders/import", body);

  describe("what is asked for", () => {
    it("of a new account is what was created in the last 30 days", async () => {
      await store.connect();
      const at = (days: number) =>
        store.walmart.createOrder({
          orderDate: Date.now() - days * DAY,
          lastModified: Date.now() - days * DAY,
          estimatedShipDate: Date.now() + DAY,
          lines: [{ sku: "SKU-A" }],
        }).purchaseOrderId;
      const [fresh, week, month, old] = [at(1), at(8), at(29), at(31)];
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 3 } }]);
      for (const number of [fresh, week, month]) {
        expect((await store.order(number!)).order_id).not.toBeNull();
      }
      expect((await store.get(`/admin/walmart/orders?purchase_order_id=${old}`)).data.count).toBe(
        0,
      );
      // From then on, whatever changes: also what is older.
      store.walmart.acknowledge(old!);
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
      expect(await store.order(old!)).toMatchObject({
        status: "open",
        order_id: expect.any(String),
      });
    });

    it("after that is what changed, also of orders that are 100 days old", async () => {
      await store.connect();
      await store.sync(["orders"]);
      store.walmart.clearRequests();
      const { purchaseOrderId } = store.walmart.createOrder({
        orderDate: Date.now() - 100 * DAY,
        lastModified: Date.now() - 1_000,
        estimatedShipDate: Date.now() + DAY,
        lines: [{ sku: "SKU-A" }],
      });
      expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
      expect((await store.order(purchaseOrderId)).order_id).not.toBeNull();
      const [request] = store.walmart.requests({ operation: "orders.list" });
      expect(request!.query).toMatchObject({
        lastModifiedStartDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        createdStartDate: expect.any(String),
        replacementInfo: "true",
      });
    });

    it("from a date brings what was shipped elsewhere too", async () => {
      const accountId = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        orderDate: Date.now() - 60 * DAY,
        lastModified: Date.now() - 50 * DAY,
        status: "Delivered",
        lines: [{ sku: "SKU-A" }],
      });
      expect(await store.sync(["orders"])).toMatchObject([{ counts: { imported: 0 } }]);
      const created_after = new Date(Date.now() - 61 * DAY).toISOString();
      expect((await importNow({ account_id: accountId, created_after })).data).toEqual({
        imported: 1,
        updated: 0,
        errors: [],
      });
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "delivered",
        order_id: expect.any(String),
        updates: [],
      });
      const again = await importNow({ account_id: accountId, created_after });
      expect(again.data).toEqual({ imported: 0, updated: 1, errors: [] });
    });

    it("without a date or numbers is what was created in the last 30 days, also shipped elsewhere", async () => {
      const account_id = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        orderDate: Date.now() - 5 * DAY,
        status: "Delivered",
        lines: [{ sku: "SKU-A" }],
      });
      expect(await store.sync(["orders"])).toMatchObject([{ counts: { imported: 0 } }]);
      expect((await importNow({ account_id })).data).toMatchObject({ imported: 1, errors: [] });
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "delivered",
        order_id: expect.any(String),
      });
    });

    it("stays wanted while something keeps it out, also where it was shipped elsewhere", async () => {
      const account_id = await store.connect();
      const { purchaseOrderId } = store.walmart.createOrder({
        status: "Delivered",
        lines: [{ sku: "SKU-LATER" }],
      });
      await store.sync(["orders"]);
      const { data } = await importNow({ account_id, purchase_order_ids: [purchaseOrderId] });
      expect(data.errors).toMatchObject([{ message: expect.stringContaining("SKU-LATER") }]);
      for (const _poll of [1, 2]) {
        await store.sync(["orders"]);
        expect(await store.order(purchaseOrderId)).toMatchObject({
          status: "error",
          status_details: expect.stringContaining("SKU-LATER"),
        });
      }
    });

    it("by number names the numbers that Walmart does not know, and brings the others", async () => {
      const accountId = await store.connect();
      const number = create("SKU-A");
      const { status, data } = await importNow({
        account_id: accountId,
        purchase_order_ids: ["999999999999", number, "../../../v3/token"],
      });
      expect(status).toBe(200);
      expect(data).toMatchObject({ imported: 1, updated: 0 });
      expect(
        data.errors.map((error: { purchase_order_id: string }) => error.purchase_order_id),
      ).toEqual(["999999999999", "../../../v3/token"]);
      expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId: number })).toHaveLength(
        1,
      );
      // Asking by number is no poll: the account still has its first import before it.
      expect(await cursorOf(accountId)).toBe(0);
    });

    it("of a disabled or unknown account is refused with words", async () => {
      const accountId = await store.connect({ enabled: false });
      for (const path of ["orders/import", "sync"]) {
        const what = path === "sync" ? { what: ["orders"] } : {};
        const disabled = await store.post(`/admin/walmart/${path}`, {
          account_id: accountId,
          ...what,
        });
        expect(disabled).toMatchObject({
          status: 400,
          data: { type: "invalid_data", message: expect.stringMatching(/account_id.*disabled/) },
        });
        const unknown = await store.post(`/admin/walmart/${path}`, {
          account_id: "walacc_none",
          ...what,
        });
        expect(unknown.status).toBe(404);
      }
      expect(await store.sync(["orders"])).toEqual([]);
    });
  });
}
