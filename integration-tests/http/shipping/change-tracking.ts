import {
  type Answer,
  ODD_NUMBER,
  sellerOf,
  UPS_NUMBER,
  USPS_NUMBER,
} from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const HOUR = 3_600_000;
const OTHER_UPS_NUMBER = "1Z12345E6605272234";

export const changeTracking = storePart("change-tracking", (store) => {
  const seller = sellerOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const shipped = async (units = 1) => {
    const order = await seller.import({ lines: [{ sku: "SKU-A", quantity: units }] });
    const items = [{ ...order.items["SKU-A"]!, quantity: units }];
    await seller.fulfillAndShip(order.orderId, items, [{ tracking_number: UPS_NUMBER }]);
    return order;
  };
  const change = (id: string, body: Record<string, unknown>) =>
    store.post(`/admin/walmart/orders/${id}/tracking`, body);
  const labels = async (orderId: string) =>
    (await seller.order(orderId)).fulfillments.flatMap((one: Answer) =>
      one.labels.map((label: Answer) => [label.tracking_number, label.tracking_url]),
    );
  const refuseShipments = (times: number) =>
    store.walmart.injectFault({ kind: "status", status: 400, path: "/shipping", times });

  it("gives a shipped parcel another number, in Medusa and at Walmart, and says who did it", async () => {
    const { po, orderId, row } = await shipped(2);
    await seller.settled(po, "shipped");
    const { status, data } = await change(row.id, {
      tracking_number: UPS_NUMBER,
      new_tracking_number: ` ${USPS_NUMBER}`,
    });
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    expect(data.order).toMatchObject({
      status: "shipped",
      lines: [{ tracking: [{ carrier: "USPS", tracking_number: USPS_NUMBER, quantity: 2 }] }],
      updates: [
        { kind: "track", state: "confirmed", tracking_numbers: [USPS_NUMBER] },
        { kind: "ship", state: "confirmed", tracking_numbers: [UPS_NUMBER] },
        { kind: "acknowledge", tracking_numbers: [] },
      ],
    });
    expect(data.order.activity).toContainEqual(
      expect.objectContaining({
        action: "change_tracking",
        message: `${UPS_NUMBER} → ${USPS_NUMBER}`,
        actor_id: expect.any(String),
      }),
    );
    // The log is found by Walmart's number and by this store's id alike.
    const log = (id: string) =>
      store.get(`/admin/walmart/activity?entity=order&q=change_tracking&entity_id=${id}`);
    for (const id of [po, row.id]) expect((await log(id)).data.count).toBe(1);
    expect(await labels(orderId)).toEqual([
      [USPS_NUMBER, expect.stringMatching(/^https:\/\/.*usps/)],
    ]);
    expect(seller.effects(po, "track")).toHaveLength(1);
    // The jobs find nothing more to send.
    await store.sync(["orders", "updates", "reconcile"], { force: true });
    expect(seller.effects(po, "track")).toHaveLength(1);
    expect(seller.effects(po, "ship")).toHaveLength(1);
  });

  it("and back again, and another carrier under the same number", async () => {
    const { po, row } = await shipped();
    await seller.settled(po, "shipped");
    for (const [from, to] of [
      [UPS_NUMBER, OTHER_UPS_NUMBER],
      [OTHER_UPS_NUMBER, UPS_NUMBER],
      [UPS_NUMBER, OTHER_UPS_NUMBER],
    ])
      await change(row.id, { tracking_number: from, new_tracking_number: to });
    const { data } = await change(row.id, {
      tracking_number: OTHER_UPS_NUMBER.toLowerCase(),
      new_tracking_number: OTHER_UPS_NUMBER,
      carrier: "Bicycle courier",
      tracking_url: "https://bicycle.example/7",
    });
    expect(data.order.lines[0].tracking).toEqual([
      expect.objectContaining({
        carrier: "Bicycle courier",
        tracking_number: OTHER_UPS_NUMBER,
        tracking_url: "https://bicycle.example/7",
      }),
    ]);
    expect(seller.effects(po, "track")).toHaveLength(4);
  });

  it("is sent once, even with two requests at the same time and lost responses", async () => {
    const { po, row } = await shipped();
    await seller.settled(po, "shipped");
    store.walmart.injectFault({ kind: "reset", effect: "after", path: "/shipping", times: 1 });
    const body = { tracking_number: UPS_NUMBER, new_tracking_number: OTHER_UPS_NUMBER };
    await Promise.all([change(row.id, body), change(row.id, body)]);
    await store.sync(["updates"], { force: true });
    const order = await store.order(po);
    expect(order.updates.filter((one: Answer) => one.kind === "track")).toEqual([
      expect.objectContaining({ state: "confirmed" }),
    ]);
    expect(seller.effects(po, "track")).toHaveLength(1);
  });

  it("of one parcel of several leaves the others", async () => {
    const { po, orderId, row, items } = await seller.import({
      lines: [{ sku: "SKU-A", quantity: 3 }],
    });
    await seller.fulfillAndShip(
      orderId,
      [{ ...items["SKU-A"]!, quantity: 3 }],
      [{ tracking_number: UPS_NUMBER }, { tracking_number: USPS_NUMBER }],
    );
    await seller.settled(po, "shipped");
    const { data } = await change(row.id, {
      tracking_number: USPS_NUMBER,
      new_tracking_number: OTHER_UPS_NUMBER,
    });
    const tracking = data.order.lines[0].tracking.map((one: Answer) => [
      one.tracking_number,
      one.quantity,
    ]);
    expect(tracking.toSorted()).toEqual(
      [
        [OTHER_UPS_NUMBER, 1],
        [UPS_NUMBER, 2],
      ].toSorted(),
    );
    expect((await labels(orderId)).map(([number]: string[]) => number).toSorted()).toEqual(
      [OTHER_UPS_NUMBER, UPS_NUMBER].toSorted(),
    );
  });

  it("of a shipment that Walmart rejected sends the corrected one instead", async () => {
    refuseShipments(1);
    const { po, orderId, row } = await shipped();
    await seller.settled(po, "error");
    const { data } = await change(row.id, {
      tracking_number: UPS_NUMBER,
      new_tracking_number: USPS_NUMBER,
    });
    expect(data.order).toMatchObject({
      status: "shipped",
      status_details: null,
      lines: [{ tracking: [{ carrier: "USPS", tracking_number: USPS_NUMBER }] }],
    });
    expect(seller.effects(po).map(({ kind }) => kind)).toEqual(["acknowledge", "ship"]);
    expect((await labels(orderId))[0][0]).toBe(USPS_NUMBER);
  });

  it("of a shipment that still waits for Walmart, and changed twice: Walmart hears the last", async () => {
    store.walmart.injectFault({ kind: "status", status: 503, path: "/shipping", times: 50 });
    const { po, row } = await shipped();
    await seller.quiet(po);
    await change(row.id, { tracking_number: UPS_NUMBER, new_tracking_number: USPS_NUMBER });
    await change(row.id, { tracking_number: USPS_NUMBER, new_tracking_number: OTHER_UPS_NUMBER });
    store.walmart.clearFaults();
    await store.sync(["updates"], { force: true });
    const order = await seller.settled(po, "shipped");
    expect(order.lines[0].tracking).toEqual([
      expect.objectContaining({ tracking_number: OTHER_UPS_NUMBER }),
    ]);
    expect(seller.effects(po, "ship")).toHaveLength(1);
  });

  it("after Walmart's hours for it is an error that says what to do", async () => {
    const { po, row } = await shipped();
    await seller.settled(po, "shipped");
    store.walmart.advanceClock(5 * HOUR);
    const { status, data } = await change(row.id, {
      tracking_number: UPS_NUMBER,
      new_tracking_number: USPS_NUMBER,
    });
    expect(status).toBe(200);
    expect(data.order).toMatchObject({ status: "error", error_origin: "walmart" });
    expect(data.order.status_details).toMatch(/four hours.*Seller Center/);
    const resolved = await store.post(`/admin/walmart/orders/${row.id}/resolve`, {});
    expect(resolved.data.order).toMatchObject({ status: "shipped", status_details: null });
  });

  it.each([
    [{ new_tracking_number: USPS_NUMBER }, /tracking_number/],
    [
      { tracking_number: "1Z-NONE", new_tracking_number: USPS_NUMBER },
      new RegExp(`no parcel.*1Z-NONE.*${UPS_NUMBER}`),
    ],
    [{ tracking_number: UPS_NUMBER, new_tracking_number: "  " }, /new_tracking_number/],
    [
      { tracking_number: UPS_NUMBER, new_tracking_number: "a/b" },
      /new_tracking_number: .*characters/,
    ],
    [
      { tracking_number: UPS_NUMBER, new_tracking_number: ODD_NUMBER },
      /carrier: .*not recognized.*tracking_url/,
    ],
    [{ tracking_number: UPS_NUMBER, new_tracking_number: UPS_NUMBER, x: 1 }, /x/],
  ])("refuses %j in words, and changes nothing", async (body, words) => {
    const { po, row } = await shipped();
    await seller.settled(po, "shipped");
    const { status, data } = await change(row.id, body);
    expect({ status, type: data.type }).toEqual({ status: 400, type: "invalid_data" });
    expect(data.message).toMatch(words);
    expect((await store.order(po)).updates).toHaveLength(2);
  });

  it("of an order that is not known is 404", async () => {
    const body = { tracking_number: UPS_NUMBER, new_tracking_number: USPS_NUMBER };
    expect((await change("walord_none", body)).status).toBe(404);
  });
});
