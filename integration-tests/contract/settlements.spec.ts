import { DEFAULT_SELLER, type Simulator, startSimulator } from "../../src/simulator";
import { createWalmartClient, isWalmartError, type WalmartClient } from "../../src/walmart-api";
import { assertRequestsConform, describeWithOpenApi, validateResponse } from "./support/openapi";
import { createCaller } from "./support/walmart-caller";

describe("the client and the simulated settlements", () => {
  let simulator: Simulator;
  let client: WalmartClient;

  beforeAll(async () => {
    simulator = await startSimulator();
  });
  afterAll(() => simulator.stop());
  beforeEach(() => {
    simulator.reset();
    client = createWalmartClient({ apiUrl: simulator.url, ...DEFAULT_SELLER });
  });
  afterEach(() => assertRequestsConform(simulator.requests()));

  it("agree on the files, before and after there are any", async () => {
    expect(await client.settlements.list()).toEqual([]);
    simulator.createOrder({ status: "Delivered", lines: [{ sku: "A", price: 10 }] });
    const { reportDate } = simulator.createPayout();
    expect(await client.settlements.list()).toEqual([reportDate]);
    const { content, fileName } = await client.settlements.download(reportDate);
    expect(content.subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
    expect(fileName).toMatch(/^\d+_\d+\.zip$/);
    const refused = await client.settlements.download("01012020").catch((error: unknown) => error);
    expect(isWalmartError(refused) && [refused.kind, refused.baseCode]).toEqual([
      "rejected",
      "INVALID_REPORT_DATE",
    ]);
  });

  it("agree on the payment statement", async () => {
    simulator.createOrder({ status: "Delivered", lines: [{ sku: "A", price: 10, tax: 0 }] });
    const { accountSummary } = await client.settlements.statement();
    expect(accountSummary).toMatchObject({
      closingBalance: 8.5,
      reserve: 0,
      scheduledSettlementDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      settleCycle: "Bi-weekly",
    });
  });
});

describeWithOpenApi("the simulated settlements and Walmart's documents", () => {
  it("agree on what is listed and on the statement", async () => {
    const simulator = await startSimulator();
    try {
      const caller = await createCaller(simulator);
      simulator.createPayout();
      const list = "/v3/report/reconreport/availableReconFiles";
      const statement = "/v3/report/payment/statement";
      for (const [path, query] of [
        [list, "?reportVersion=v1"],
        [statement, ""],
      ] as const) {
        const { status, body } = await caller.call("GET", path + query);
        expect([path, status]).toEqual([path, 200]);
        expect(validateResponse(path, "GET", body)).toEqual([]);
      }
    } finally {
      await simulator.stop();
    }
  });
});
