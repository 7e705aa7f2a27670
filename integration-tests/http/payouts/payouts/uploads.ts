import { archiveOf, sampleCsv } from "../../../support/settlements/archive";
import { payoutsOf } from "../../../support/settlements/payouts-of";
import { samplePayout } from "../../../support/settlements/rows";
import type { TestStore } from "../../../support/store/suite";

/** Files that a merchant downloaded in Seller Center. */
export function uploads(store: TestStore): void {
  const { list, sync } = payoutsOf(store);

  describe("uploads", () => {
    let account: string;

    beforeEach(async () => {
      account = await store.connect();
    });

    it("takes a file that a merchant downloaded, once, also before Walmart lists it", async () => {
      const content = Buffer.from(sampleCsv()).toString("base64");
      const body = { account_id: account, file_name: "MP_11262026.csv", content };
      const { status, data } = await store.post("/admin/walmart/payouts", body);
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { payout: { source: "upload", total: 95.95, report_date: "2026-11-24" } },
      });
      // The archive of the same period takes its place.
      const zip = await archiveOf({ "report.csv": sampleCsv() });
      const again = { ...body, file_name: "report.zip", content: zip.toString("base64") };
      expect((await store.post("/admin/walmart/payouts", again)).data.payout.id).toBe(
        data.payout.id,
      );
      expect(await list()).toHaveLength(1);
      // Walmart lists the period under another date: it is counted once.
      store.walmart.createPayout({ ...samplePayout(), reportDate: "2026-11-26T12:00:00Z" });
      await sync();
      expect(await list()).toMatchObject([{ report_date: "2026-11-26", source: "walmart" }]);
    });

    it.each([
      [{ content: "bm90aGluZw==" }, "content: The file has none of the columns"],
      [{ content: "not base64!" }, "content must be the file in base64"],
      [{ content: "" }, "content must not be empty"],
      [{ account_id: "walacc_none" }, "walacc_none"],
      [{ report_date: "11/24/2026" }, "report_date must be a date"],
    ])("refuses an upload with %j and changes nothing", async (wrong, message) => {
      const content = Buffer.from(sampleCsv()).toString("base64");
      const body = { account_id: account, file_name: "a.csv", content, ...wrong };
      const { status, data } = await store.post("/admin/walmart/payouts", body);
      expect([400, 404]).toContain(status);
      expect(data.message).toContain(message);
      expect(await list()).toEqual([]);
    });
  });
}
