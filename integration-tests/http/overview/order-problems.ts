import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { type ParsedOrder, storePart } from "../../support/store/suite";

export const orderProblems = storePart("order-problems", (store) => {
  const seller = sellerOf(store);

  beforeEach(() => store.connect());
  afterEach(() => seller.atRest());

  /** The order as the list has it. */
  const listed = async (po: string): Promise<ParsedOrder> => {
    const { data } = await store.get(`/admin/walmart/orders?q=${po}`);
    return data.orders[0];
  };
  const NO_CODES = /HTTP|[A-Z]+_[A-Z]+|correlation|[0-9a-f]{8}-[0-9a-f]{4}/;

  it("has no problem while nothing is wrong", async () => {
    const { po } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    expect(await store.order(po)).toMatchObject({ problem: null, status_details: null });
    expect(await listed(po)).toMatchObject({ problem: null });
  });

  it("splits a refusal by Walmart into what happened, what to do and the details", async () => {
    seller.refuseShipments({ times: 1 });
    const { po, orderId, items, row } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    const { problem, status_details } = await seller.settled(po, "error");
    expect(problem).toEqual({
      code: "update_ship",
      params: {},
      summary: "The shipment could not be sent to Walmart.",
      remedy: expect.stringContaining("Change tracking"),
      origin: "walmart",
      details: expect.stringContaining("Carrier Pigeon is not supported"),
    });
    expect(problem.summary).not.toMatch(NO_CODES);
    expect(problem.remedy).not.toMatch(NO_CODES);
    expect(status_details).toBe(`${problem.details} ${problem.remedy}`);
    expect((await listed(po)).problem).toEqual(problem);

    await store.post(`/admin/walmart/orders/${row.id}/retry`);
    expect((await seller.settled(po, "shipped")).problem).toBeNull();
  });

  it("names the values of a held order, so that the text can be translated", async () => {
    const po = store.walmart.createOrder({
      lines: [{ sku: "SKU-NOT-HERE" }, { sku: "SKU-NEITHER" }],
    }).purchaseOrderId;
    await store.sync(["orders"]);
    expect((await store.order(po)).problem).toEqual({
      code: "unknown_sku",
      params: { skus: '"SKU-NOT-HERE", "SKU-NEITHER"' },
      summary: 'No variant in this store has the SKU "SKU-NOT-HERE", "SKU-NEITHER".',
      remedy: expect.stringMatching(/^Map it to a variant.*not acknowledged at Walmart\.$/),
      origin: "medusa",
      details: null,
    });
  });

  it("shows what is unusual about an order, and nothing after it was checked", async () => {
    const { po, row } = await seller.import({ lines: [{ sku: "SKU-A", withoutCharges: true }] });
    const { status, problem } = await store.order(po);
    expect(status).toBe("open");
    expect(problem).toMatchObject({
      code: "review",
      origin: "walmart",
      details: expect.stringContaining("no price for SKU-A"),
    });
    await store.post(`/admin/walmart/orders/${row.id}/resolve`, {});
    expect((await store.order(po)).problem).toBeNull();
  });
});
