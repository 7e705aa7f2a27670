import { type Answer, sellerOf, UPS_NUMBER, USPS_NUMBER } from "../../support/store/seller";
import { queueOf } from "../../support/store/queue";
import { storePart } from "../../support/store/suite";

export const afterRestore = storePart("after-restore", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const importOne = () => seller.import({ lines: [{ sku: "SKU-A" }] });

  it("an order that was shipped long ago is not shipped again", async () => {
    const { po, orderId, items } = await importOne();
    // The database knows nothing of this any more.
    store.walmart.ship(po, { carrier: "USPS", trackingNumber: USPS_NUMBER });
    const id = await seller.fulfill(orderId, Object.values(items));
    const refused = await seller.ship(orderId, id, [{ tracking_number: UPS_NUMBER }]);
    expect(refused.status).toBe(400);
    expect(refused.data.message).toMatch(
      new RegExp(`nothing left to ship.*already shipped with USPS ${USPS_NUMBER}`),
    );
    // The parcel that was sent can be recorded.
    const recorded = await seller.ship(orderId, id, [{ tracking_number: USPS_NUMBER }]);
    expect({ status: recorded.status, message: recorded.data.message }).toMatchObject({
      status: 200,
    });
    await seller.settled(po, "shipped");
    expect(seller.effects(po, "ship")).toEqual([]);
  });

  it("a shipment passes while Walmart does not answer", async () => {
    const { po, orderId, items } = await importOne();
    const id = await seller.fulfill(orderId, Object.values(items));
    store.walmart.injectFault({ method: "GET", kind: "status", status: 503, path: po, times: 99 });
    expect((await seller.ship(orderId, id, [{ tracking_number: UPS_NUMBER }])).status).toBe(200);
    store.walmart.clearFaults();
    expect(await seller.sent(po, "ship")).toHaveLength(1);
  });

  it("refunds that wait are put on hold, and a person decides", async () => {
    const { po, orderId, items, row } = await importOne();
    await seller.fulfillAndShip(orderId, Object.values(items), [{ tracking_number: UPS_NUMBER }]);
    await seller.settled(po, "shipped");
    store.walmart.injectFault({
      method: "POST",
      kind: "status",
      status: 503,
      path: "/refund",
      times: 9,
    });
    const asked = await store.post(`/admin/walmart/orders/${row.id}/refund`, {
      reason: "General adjustment",
      lines: [{ line_number: "1", amount: 1 }],
    });
    expect({ status: asked.status, message: asked.data.message }).toMatchObject({ status: 200 });
    await queue.attempted(po, "goodwill");
    store.walmart.clearFaults();
    const { status, data } = await store.post("/admin/walmart/hold-refunds");
    expect({ status, data }).toEqual({ status: 200, data: { held: 1 } });
    await store.sync(["updates"], { force: true });
    expect(seller.effects(po, "refund")).toEqual([]);
    const held: Answer = await store.order(po);
    expect(held).toMatchObject({
      status: "error",
      status_details: expect.stringMatching(/on hold.*Seller Center.*Retry/),
    });
    expect((await store.post("/admin/walmart/hold-refunds")).data).toEqual({ held: 0 });
    await store.post(`/admin/walmart/orders/${row.id}/retry`);
    expect(seller.effects(po, "refund")).toHaveLength(1);
  });
});
