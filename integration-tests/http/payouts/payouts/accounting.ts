import type { IEventBusModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ImportedPayouts } from "../../../../src/sync/payouts/import-payouts-port";
import { WalmartEvents } from "../../../../src/types";
import { importWalmartPayoutsWorkflow } from "../../../../src/workflows";
import { sampleCsv } from "../../../support/settlements/archive";
import { payoutsOf } from "../../../support/settlements/payouts-of";
import { samplePayout } from "../../../support/settlements/rows";
import type { TestStore } from "../../../support/store/suite";

/** A hook takes one handler for the life of a store, so each test sets what it does. */
let onPayouts: (imported: ImportedPayouts) => unknown = () => undefined;
importWalmartPayoutsWorkflow.hooks.payoutsImported(async (imported) => {
  await onPayouts(imported);
});

const FEE = {
  "Transaction Type": "Adjustment",
  "Amount Type": "Fee/Reimbursement",
  Amount: "-1.00",
};

/** What accounting needs of payouts. */
export function accounting(store: TestStore): void {
  const { list, sync, sold } = payoutsOf(store);

  /** Listens to an event until `stop`. */
  const hear = (name: string) => {
    const bus = store.container.resolve<IEventBusModuleService>(Modules.EVENT_BUS);
    const heard: unknown[] = [];
    const listener = async ({ data }: { data: unknown }) => {
      heard.push(data);
    };
    const subscriber = { subscriberId: "payouts-spec" };
    bus.subscribe(name, listener as never, subscriber);
    return { heard, stop: () => bus.unsubscribe(name, listener as never, subscriber) };
  };
  /** Sets what variants cost, by SKU. */
  const costs = async (bySku: Record<string, string | number>) => {
    const products = store.container.resolve(Modules.PRODUCT);
    const variants = await products.listProductVariants({ sku: Object.keys(bySku) });
    for (const { id, sku } of variants)
      await products.updateProductVariants(id, { metadata: { cost: bySku[sku ?? ""] } });
  };

  describe("accounting", () => {
    let account: string;

    beforeEach(async () => {
      account = await store.connect();
    });

    it("exports a payout for the accountant, and sums payouts by month", async () => {
      store.walmart.createPayout(samplePayout());
      await sync();
      const [payout] = await list();
      const { status, data, headers } = await store.get(`/admin/walmart/payouts/${payout.id}/csv`);
      expect(status).toBe(200);
      expect(headers["content-disposition"]).toContain("walmart-payout-2026-11-24.csv");
      const rows = (data as string).trimEnd().split("\r\n");
      expect(rows).toHaveLength(47);
      expect(rows[1]).toMatch(
        /^2026-11-24,usd,1,2026-11-11,Sale,Purchase,Product Price,sales,39.98,/,
      );
      const months = await store.get(`/admin/walmart/payouts/months?account_id=${account}`);
      expect(months.data.months).toMatchObject([
        { month: "2026-11", payout_count: 1, total: 95.95, kind_sums: { sales: 155.35 } },
      ]);
    });

    it("emits an event for each payout, once for the same file, and again when another took its place", async () => {
      const { heard, stop } = hear(WalmartEvents.PAYOUT_RECEIVED);
      try {
        sold();
        store.walmart.createPayout();
        await sync();
        await sync();
        await sync({ force: true });
        const [payout] = await list();
        const event = { account_id: account, payout_id: payout.id, currency_code: "usd" };
        expect(heard).toEqual([
          {
            event_id: expect.stringMatching(/^walevt_/),
            occurred_at: expect.any(String),
            ...event,
            total: 8.5,
          },
        ]);
        store.walmart.createPayout({ rows: [FEE] });
        await sync({ force: true });
        expect(heard).toHaveLength(2);
        expect(heard[1]).toMatchObject({ ...event, total: 7.5 });
      } finally {
        stop();
      }
    });

    it("gives each payout to the store's hook once, again when replaced, and until the hook works", async () => {
      const given: ImportedPayouts[] = [];
      onPayouts = () => {
        throw new Error("The ledger is closed");
      };
      sold();
      store.walmart.createPayout();
      const [failed] = await store.sync(["payouts"]);
      expect(failed).toMatchObject({ ok: false, counts: { imported: 1 } });
      expect(failed!.errors[0]?.message).toContain("The ledger is closed");
      const [payout] = await list();
      expect(payout).toMatchObject({ status: "imported", problem: null });
      onPayouts = (imported) => given.push(imported);
      try {
        await sync();
        await sync();
        expect(given).toEqual([
          {
            account: { id: account, name: "Walmart US" },
            payouts: [
              expect.objectContaining({
                id: payout.id,
                report_date: payout.report_date,
                total: "8.5",
                difference: "0.00",
                line_count: payout.line_count,
                kind_sums: expect.objectContaining({ sales: "10.00", commission: "-1.50" }),
              }),
            ],
          },
        ]);
        const query = store.container.resolve(ContainerRegistrationKeys.QUERY);
        const { data: lines } = await query.graph({
          entity: "walmart_payout_line",
          fields: ["position", "amount"],
          filters: { payout_id: payout.id },
        });
        expect(lines).toHaveLength(payout.line_count);
        const content = Buffer.from(sampleCsv()).toString("base64");
        await store.post("/admin/walmart/payouts", {
          account_id: account,
          file_name: "a.csv",
          content,
        });
        store.walmart.createPayout({ rows: [FEE] });
        await sync({ force: true });
        expect(given.slice(1).map(({ payouts }) => payouts.map(({ total }) => total))).toEqual([
          ["95.95"],
          ["7.5"],
        ]);
      } finally {
        onPayouts = () => undefined;
      }
    });

    it("gives the store's hook the other payouts where it fails for one", async () => {
      const given: string[][] = [];
      sold();
      store.walmart.createPayout();
      await sync();
      store.walmart.advanceClock(14 * 86_400_000);
      sold();
      store.walmart.createPayout();
      await sync();
      const query = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await query.raw("UPDATE walmart_payout SET hooked_at = NULL");
      const [second, first] = await list();
      onPayouts = ({ payouts }) => {
        if (payouts.some(({ id }) => id === first.id)) throw new Error("The month is closed");
        given.push(payouts.map(({ id }) => id));
      };
      try {
        const failed = await sync();
        expect(failed.errors[0]?.message).toContain("The month is closed");
        expect(given).toEqual([[second.id]]);
        onPayouts = ({ payouts }) => given.push(payouts.map(({ id }) => id));
        await sync();
        expect(given).toEqual([[second.id], [first.id]]);
      } finally {
        onPayouts = () => undefined;
      }
    });

    it("shows the margin of an order once the cost of all that left the store is known", async () => {
      const po = sold({
        lines: [
          { sku: "SKU-A", quantity: 2, price: 10, tax: 0 },
          { sku: "SKU-B", quantity: 1, price: 5, tax: 0 },
        ],
      });
      await store.post("/admin/walmart/orders/import", {
        account_id: account,
        purchase_order_ids: [po],
      });
      await costs({ "SKU-A": "3.10" });
      expect(await store.order(po)).toMatchObject({ cost: null, margin: null });
      await costs({ "SKU-A": "3.10", "SKU-B": 1.05 });
      expect(await store.order(po)).toMatchObject({ cost: 7.25, margin: null });
      store.walmart.createPayout();
      await sync();
      const order = await store.order(po);
      expect(order).toMatchObject({ cost: 7.25, settlement: { net: 21.25 }, margin: 14 });
      await costs({ "SKU-A": "unknown", "SKU-B": -1 });
      expect(await store.order(po)).toMatchObject({ cost: null, margin: null });
    });
  });
}
