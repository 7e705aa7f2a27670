import { queueOf } from "../../support/store/queue";
import { type Answer, sellerOf, UPS_NUMBER, USPS_NUMBER, within } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const ELSEWHERE = "1Z12345E6605272234";

export const shipInPart = storePart("ship-in-part", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(async () => {
    store.walmart.clearFaults();
    await seller.atRest();
  });

  const two = () => seller.import({ lines: [{ sku: "SKU-A" }, { sku: "SKU-B" }] });
  const label = { tracking_number: UPS_NUMBER };
  const read = () => store.sync(["orders"]);
  /** A refusal that names something, so that it is final. */
  const refuse = (path: string) =>
    store.walmart.injectFault({ method: "POST", kind: "status", status: 400, path, times: 3 });

  it("sends the line that can be shipped, and names the parcel of the other one", async () => {
    const { po, row, orderId, items } = await two();
    store.walmart.ship(po, {
      lines: [{ lineNumber: "1", quantity: 1 }],
      carrier: "UPS",
      trackingNumber: ELSEWHERE,
    });
    await seller.fulfillAndShip(orderId, Object.values(items), [
      label,
      { tracking_number: USPS_NUMBER },
    ]);
    const failed = await seller.settled(po, "error");
    expect(seller.effects(po, "ship").flatMap((effect) => effect.lines)).toEqual([
      expect.objectContaining({
        lineNumber: "2",
        tracking: expect.objectContaining({ trackingNumber: USPS_NUMBER }),
      }),
    ]);
    expect(failed.status_details).toMatch(
      new RegExp(`SKU-A.*already shipped with UPS ${ELSEWHERE}.*Change tracking`),
    );
    expect(failed.status_details).not.toMatch(/ordli_/);

    // Retry sends nothing twice.
    await store.post(`/admin/walmart/orders/${row.id}/retry`);
    expect(seller.effects(po, "ship")).toHaveLength(1);

    // Change tracking solves it.
    const { status, data } = await store.post(`/admin/walmart/orders/${row.id}/tracking`, {
      tracking_number: ELSEWHERE,
      new_tracking_number: UPS_NUMBER,
    });
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    await read();
    expect(await seller.settled(po, "shipped")).toMatchObject({ status_details: null });
    expect(seller.effects(po, "ship")).toHaveLength(1);
  });

  it("a read confirms what another tool has acknowledged", async () => {
    refuse("/acknowledge");
    const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
    await store.sync(["orders", "updates"]);
    await seller.settled(po, "error");
    store.walmart.acknowledge(po);
    await read();
    const row = await store.order(po);
    expect(row).toMatchObject({ status: "open", status_details: null, failed_updates_count: 0 });
    expect(await queue.update(po, "acknowledge")).toMatchObject({ state: "confirmed" });
    expect(row.activity).toContainEqual(expect.objectContaining({ action: "seen_at_walmart" }));
  });

  it("a read confirms what was shipped under our number in Seller Center", async () => {
    const { po, orderId, items } = await two();
    refuse("/shipping");
    await seller.fulfillAndShip(orderId, Object.values(items), [label]);
    await seller.settled(po, "error");
    store.walmart.ship(po, { carrier: "UPS", trackingNumber: UPS_NUMBER });
    await read();
    expect(await store.order(po)).toMatchObject({ status: "shipped", status_details: null });
    expect(await queue.update(po, "ship")).toMatchObject({ state: "confirmed" });
    expect(seller.effects(po, "ship")).toEqual([]);
  });

  it("a read does not confirm what was shipped under another number", async () => {
    const { po, orderId, items } = await two();
    refuse("/shipping");
    await seller.fulfillAndShip(orderId, Object.values(items), [label]);
    await seller.settled(po, "error");
    store.walmart.ship(po, { carrier: "UPS", trackingNumber: ELSEWHERE });
    await read();
    expect(await store.order(po)).toMatchObject({ status: "error" });
  });

  it("a read confirms what the buyer has canceled in the meantime", async () => {
    const { po, row, items } = await two();
    refuse("/cancel");
    await seller.cancelLines(row.id, [{ line_item_id: items["SKU-A"]!.id, quantity: 1 }]);
    await seller.settled(po, "error");
    store.walmart.cancel(po, { lines: [{ lineNumber: "1", quantity: 1 }] });
    await read();
    const shown = await store.order(po);
    expect(shown).toMatchObject({ status: "open", status_details: null });
    expect(shown.updates.map((one: Answer) => [one.kind, one.state])).toEqual([
      ["cancel", "confirmed"],
      ["acknowledge", "confirmed"],
    ]);
  });

  it("two shipments under one number are confirmed one by one", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const one = { id: items["SKU-A"]!.id, quantity: 1 };
    refuse("/shipping");
    await seller.fulfillAndShip(orderId, [one], [label]);
    await seller.settled(po, "error");
    await seller.fulfillAndShip(orderId, [one], [label]);
    await within(8_000, async () => {
      const failed = (await queue.updates(po, "ship")).filter(({ state }) => state === "failed");
      return failed.length === 2 ? failed : null;
    });
    store.walmart.ship(po, {
      lines: [{ lineNumber: "1", quantity: 1 }],
      carrier: "UPS",
      trackingNumber: UPS_NUMBER,
    });
    await read();
    const states = (await queue.updates(po, "ship")).map(({ state }) => state);
    expect(states).toEqual(["confirmed", "failed"]);
  });

  it("cancels the line that can be canceled, and names the parcel of the other one", async () => {
    const { po, row, items } = await two();
    store.walmart.injectFault({ method: "POST", kind: "status", status: 503, path: "/cancel" });
    await seller.cancelLines(
      row.id,
      Object.values(items).map(({ id }) => ({ line_item_id: id, quantity: 1 })),
    );
    await queue.attempted(po, "cancel");
    store.walmart.ship(po, {
      lines: [{ lineNumber: "1", quantity: 1 }],
      carrier: "UPS",
      trackingNumber: ELSEWHERE,
    });
    await store.sync(["updates"], { force: true });
    const failed = await seller.settled(po, "error");
    expect(seller.effects(po, "cancel").flatMap((effect) => effect.lines)).toEqual([
      expect.objectContaining({ lineNumber: "2", quantity: 1 }),
    ]);
    expect(failed.status_details).toMatch(/SKU-A.*already shipped with UPS/);
  });
});
