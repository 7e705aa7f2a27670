import type { WalmartExchange } from "../index";
import { clientOf, errorOf } from "./support/fixtures";
import { withServer } from "./support/with-server";

const ctx = withServer();
const settlements = () => clientOf(ctx.server, ctx.clock).settlements;

describe("settlement files", () => {
  it.each([
    ["a list", { availableApReportDates: ["11102026", "11242026"] }, ["11102026", "11242026"]],
    ["numbers", { availableApReportDates: [11102026] }, ["11102026"]],
    ["a single date", { availableApReportDates: "11102026" }, ["11102026"]],
    ["null", { availableApReportDates: null }, []],
  ])("are listed by date from %s", async (_name, body, dates) => {
    ctx.server.on = () => ({ body });
    expect(await settlements().list()).toEqual(dates);
    expect(ctx.server.seen[0]).toMatchObject({
      method: "GET",
      url: "/v3/report/reconreport/availableReconFiles?reportVersion=v1",
      headers: { accept: "application/json" },
    });
  });

  it("do not exist before the first period has ended", async () => {
    const error = [{ code: "CONTENT_NOT_FOUND.GMP_GATEWAY_API", description: "None" }];
    ctx.server.on = () => ({ status: 404, body: { error } });
    expect(await settlements().list()).toEqual([]);
  });

  it("are downloaded as bytes, whatever they are, and not as text", async () => {
    const content = Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0x80]);
    const exchanges: WalmartExchange[] = [];
    ctx.server.on = () => ({
      body: content,
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": 'attachment; filename="10001_1795.zip"',
      },
    });
    const client = clientOf(ctx.server, ctx.clock, { onExchange: (one) => exchanges.push(one) });
    expect(await client.settlements.download("11242026")).toEqual({
      content,
      fileName: "10001_1795.zip",
    });
    expect(ctx.server.seen[0]).toMatchObject({
      url: "/v3/report/reconreport/reconFile?reportDate=11242026&reportVersion=v1",
      headers: { accept: "application/octet-stream" },
    });
    // The log has the size and not the content.
    expect(exchanges.at(-1)?.responseBody).toEqual({ file: { bytes: content.length } });
  });

  it("are passed on even if they are empty or no file at all: the caller judges them", async () => {
    for (const body of ["", "<html>Sorry</html>"]) {
      ctx.server.on = () => ({ body });
      const { content, fileName } = await settlements().download("11242026");
      expect([content.toString(), fileName]).toEqual([body, null]);
    }
  });

  it("report a refusal with Walmart's text, in XML too", async () => {
    const body =
      "<errors><error><code>INVALID_REPORT_DATE.GMP_REPORT_API</code><field>reportDate</field>" +
      "<description>No such report</description></error></errors>";
    ctx.server.on = () => ({ status: 400, headers: { "content-type": "application/xml" }, body });
    const error = await errorOf(settlements().download("01012020"));
    expect(error).toMatchObject({ kind: "rejected", httpStatus: 400 });
    expect(error.message).toContain("No such report");
    expect(error.message).toContain("download the settlement file of 01012020");
  });

  it("are asked for again after a failure of Walmart's", async () => {
    let calls = 0;
    ctx.server.on = () => ((calls += 1) < 3 ? { status: 503 } : { body: "PK" });
    expect((await settlements().download("11242026")).content.toString()).toBe("PK");
  });
});

describe("the payment statement", () => {
  it("has the balance, the reserve and the next payout", async () => {
    ctx.server.on = () => ({
      body: {
        status: "OK",
        payload: {
          sellerInfo: { sellerStatus: "ACTIVE", somethingNew: 1 },
          accountSummary: {
            openingBalance: "12.5",
            closingBalance: 95.95,
            reserve: -15,
            scheduledSettlementDate: "2026-12-08",
            settleCycle: "Bi-weekly",
            holdAmt: null,
          },
        },
      },
    });
    expect(await settlements().statement()).toMatchObject({
      sellerInfo: { sellerStatus: "ACTIVE" },
      accountSummary: {
        openingBalance: 12.5,
        closingBalance: 95.95,
        reserve: -15,
        scheduledSettlementDate: "2026-12-08",
        settleCycle: "Bi-weekly",
      },
    });
  });

  it("may lack parts, but not everything", async () => {
    ctx.server.on = () => ({ body: { payload: { accountSummary: null } } });
    expect(await settlements().statement()).toEqual({ sellerInfo: {}, accountSummary: {} });
    ctx.server.on = () => ({ body: { status: "OK" } });
    expect((await errorOf(settlements().statement())).kind).toBe("unknown_shape");
  });
});
