import { payoutsOf } from "../../../support/settlements/payouts-of";
import type { TestStore } from "../../../support/store/suite";

/** Files that are not as expected, and files of the same date. */
export function files(store: TestStore): void {
  const { list, lines, sync, sold } = payoutsOf(store);

  describe("files", () => {
    let account: string;

    beforeEach(async () => {
      account = await store.connect();
    });

    it("keeps both of two equal rows, and types and columns that nobody knows", async () => {
      const row = {
        "Transaction Type": "Moon Fee",
        "Amount Type": "Comet",
        Amount: "-1.5",
        "Campaign Id": "7",
      };
      store.walmart.createPayout({ rows: [row, row], columns: ["Campaign Id"] });
      await sync();
      const [payout] = await list();
      expect(payout).toMatchObject({ total: -3, sums: { Comet: -3 }, kind_sums: { unknown: -3 } });
      const { lines: found } = await lines(payout.id, "&type=Moon Fee");
      expect(found).toMatchObject([
        { amount: -1.5, details: { "Campaign Id": "7" }, matched: false },
        { amount: -1.5, details: { "Campaign Id": "7" }, matched: false },
      ]);
    });

    it.each([
      ["no_zip", "not a ZIP archive"],
      ["empty", "is empty"],
      ["truncated_zip", "incomplete or damaged"],
      ["truncated_csv", "incomplete or damaged"],
      ["no_rows", "has no rows"],
    ] as const)(
      "shows a broken file (%s) as an error, keeps it, and recovers",
      async (fault, text) => {
        sold();
        const { reportDate } = store.walmart.createPayout({ fault });
        const result = await sync();
        expect(result).toMatchObject({ ok: false, counts: { imported: 0 } });
        expect(result.errors[0]?.message).toContain(text);
        const [payout] = await list();
        expect(payout).toMatchObject({
          status: "error",
          problem: expect.stringContaining(text),
          total: null,
          line_count: 0,
        });
        const file = await store.get(`/admin/walmart/payouts/${payout.id}/file`);
        expect(file.status).toBe(200);
        const { data } = await store.get(`/admin/walmart/overview?account_id=${account}`);
        expect(data.overview.attention).toMatchObject([{ kind: "payout_error", count: 1 }]);
        expect(await list("?status=error")).toHaveLength(1);
        // A whole file of the same date takes its place.
        expect(store.walmart.createPayout().reportDate).toBe(reportDate);
        expect(await sync()).toMatchObject({ ok: true, counts: { imported: 1 } });
        expect(await list()).toMatchObject([{ id: payout.id, status: "imported", problem: null }]);
        expect(await list("?status=error")).toEqual([]);
      },
    );

    it("imports a file that does not add up, with its difference", async () => {
      sold();
      const { totalPayable } = store.walmart.createPayout({ totalPayable: 100 });
      expect(await sync()).toMatchObject({ ok: true });
      const [payout] = await list();
      expect([totalPayable, payout.total, payout.difference]).toEqual([100, 100, 91.5]);
    });

    it("replaces a payout whole by a later file of the same date, and keeps it if that one is broken", async () => {
      const po = sold();
      await store.sync(["orders"]);
      store.walmart.createPayout();
      await sync();
      const [first] = await list();
      const rows = [
        { "Transaction Type": "Adjustment", "Amount Type": "Fee/Reimbursement", Amount: "-1.00" },
      ];
      store.walmart.createPayout({ rows });
      await sync();
      expect(await list()).toEqual([first]);
      await sync({ force: true });
      const [second] = await list();
      expect(second).toMatchObject({ id: first.id, total: 7.5, line_count: first.line_count + 1 });
      expect((await store.order(po)).settlement.net).toBe(8.5);
      store.walmart.createPayout({ fault: "truncated_zip" });
      expect(await sync({ force: true })).toMatchObject({ ok: false });
      const [third] = await list();
      expect(third).toMatchObject({
        status: "imported",
        total: 7.5,
        line_count: second.line_count,
        problem: expect.stringContaining("damaged"),
      });
      const { data } = await store.get(`/admin/walmart/payouts/${first.id}`);
      expect(data.payout.files).toMatchObject([{ is_rejected: false }, { is_rejected: true }]);
      store.walmart.createPayout({ rows });
      await sync({ force: true });
      expect(await list()).toMatchObject([{ problem: null, total: 7.5 }]);
    });
  });
}
