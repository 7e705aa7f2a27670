import {
  type Answer,
  ODD_NUMBER,
  sellerOf,
  UPS_NUMBER,
  USPS_NUMBER,
} from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const WRONG_UPS = "1Z999AA10123456785";

export const shipBatch = storePart("ship-batch", (store) => {
  const seller = sellerOf(store);
  let account: string;

  beforeAll(async () => {
    account = await store.connect();
  });
  afterEach(() => seller.atRest());

  const batch = async (shipments: object[], body: object = {}): Promise<Answer[]> => {
    const { status, data } = await store.post("/admin/walmart/orders/ship-batch", {
      shipments,
      ...body,
    });
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    expect(data.results.map(({ index }: Answer) => index)).toEqual(shipments.map((_, at) => at));
    return data.results;
  };
  /** Units by number, as sent to Walmart. */
  const sent = async (po: string, count: number) => {
    await seller.waitForEffects(po, "ship", count);
    return seller
      .effects(po, "ship")
      .flatMap(({ lines }) =>
        lines.map(({ sku, quantity, tracking }) => [sku, quantity, tracking?.trackingNumber]),
      );
  };
  const fulfillments = async (orderId: string): Promise<Answer[]> =>
    (await seller.order(orderId)).fulfillments;

  it("ships orders by their numbers, and does nothing when the same list comes again", async () => {
    const byPo = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const byId = await seller.import({ lines: [{ sku: "SKU-B" }] });
    const byNumber = await seller.import({ lines: [{ sku: "SKU-C" }] });
    const byHash = await seller.import({ lines: [{ sku: "SKU-C" }] });
    const rows = [
      { purchase_order_id: byPo.po, tracking_number: UPS_NUMBER },
      { order_id: byId.orderId, tracking_number: USPS_NUMBER, carrier: "USPS" },
      { display_id: byNumber.row.display_id, tracking_number: ODD_NUMBER, carrier: "Sendle" },
      {
        display_id: `#${byHash.row.display_id}`,
        tracking_number: "AC-1",
        carrier: "Acme Couriers",
        tracking_url: "https://track.example.com/AC-1",
      },
      { purchase_order_id: byPo.po, tracking_number: UPS_NUMBER },
    ];
    const all = [byPo, byId, byNumber, byHash];
    expect(await batch(rows, { account_id: account })).toEqual([
      ...all.map(({ row }, index) => ({ index, ok: true, walmart_order_id: row.id })),
      {
        index: 4,
        ok: true,
        walmart_order_id: byPo.row.id,
        message: expect.stringMatching(/same as row 1/),
      },
    ]);
    expect(await sent(byPo.po, 1)).toEqual([["SKU-A", 2, UPS_NUMBER]]);
    expect(await sent(byId.po, 1)).toEqual([["SKU-B", 1, USPS_NUMBER]]);
    expect(await sent(byNumber.po, 1)).toEqual([["SKU-C", 1, ODD_NUMBER]]);
    expect(await sent(byHash.po, 1)).toEqual([["SKU-C", 1, "AC-1"]]);
    const again = await batch(rows);
    expect(again.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(again[0].message).toMatch(/Already shipped/);
    await store.sync(["orders", "updates", "reconcile"], { force: true });
    for (const { po, orderId } of all) {
      expect(seller.effects(po, "ship")).toHaveLength(1);
      expect(await fulfillments(orderId)).toHaveLength(1);
    }
  });

  it("puts rows of one number into one parcel, and others into others", async () => {
    const { po, orderId, row } = await seller.import({
      lines: [
        { sku: "SKU-A", quantity: 3 },
        { sku: "SKU-B", quantity: 1 },
      ],
    });
    const rows = [
      { purchase_order_id: po, sku: "SKU-A", quantity: 2, tracking_number: UPS_NUMBER },
      { purchase_order_id: po, sku: "SKU-B", tracking_number: UPS_NUMBER },
      { purchase_order_id: po, sku: "SKU-A", tracking_number: USPS_NUMBER },
    ];
    expect((await batch(rows)).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await sent(po, 2)).toEqual([
      ["SKU-A", 2, UPS_NUMBER],
      ["SKU-B", 1, UPS_NUMBER],
      ["SKU-A", 1, USPS_NUMBER],
    ]);
    expect(await fulfillments(orderId)).toHaveLength(2);
    const again = await batch(rows);
    expect(again).toEqual(
      rows.map((_, index) => ({
        index,
        ok: true,
        walmart_order_id: row.id,
        message: expect.stringMatching(/Already shipped/),
      })),
    );
  });

  it("judges each row for itself", async () => {
    const good = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const bad = await seller.import({ lines: [{ sku: "SKU-B", quantity: 1 }] });
    const { data } = await store.get("/admin/orders?fields=id,display_id&limit=1");
    expect(data.orders).toHaveLength(1);
    const results = await batch([
      { purchase_order_id: bad.po, tracking_number: WRONG_UPS },
      { purchase_order_id: bad.po, tracking_number: "" },
      { purchase_order_id: bad.po, tracking_number: ODD_NUMBER },
      { purchase_order_id: bad.po, sku: "SKU-Z", tracking_number: UPS_NUMBER },
      { purchase_order_id: bad.po, quantity: 2, tracking_number: UPS_NUMBER },
      { purchase_order_id: bad.po, quantity: 0.5, tracking_number: UPS_NUMBER },
      { purchase_order_id: "999", tracking_number: UPS_NUMBER },
      { order_id: "order_of_another_channel", tracking_number: UPS_NUMBER },
      { display_id: "twelve", tracking_number: UPS_NUMBER },
      { tracking_number: UPS_NUMBER },
      { purchase_order_id: good.po, order_id: bad.orderId, tracking_number: UPS_NUMBER },
      { purchase_order_id: good.po, quantity: 1, tracking_number: UPS_NUMBER },
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([...Array<boolean>(11).fill(false), true]);
    expect(results.map(({ message }) => message).slice(0, 11)).toEqual(
      [
        /^tracking_number: .*check digit/,
        /^tracking_number: .*missing/,
        /^carrier: .*not recognized/,
        /^sku: .*SKU-Z/,
        /^quantity: Only 1 /,
        /^quantity: .*whole number/,
        /999: There is no Walmart order/,
        /There is no Walmart order/,
        /^display_id: /,
        /^purchase_order_id: .*missing/,
        /different orders/,
      ].map((text) => expect.stringMatching(text)),
    );
    expect(await fulfillments(bad.orderId)).toEqual([]);
    expect(seller.effects(bad.po, "ship")).toEqual([]);
    expect(await sent(good.po, 1)).toEqual([["SKU-A", 1, UPS_NUMBER]]);
    const other = await batch([{ purchase_order_id: bad.po, tracking_number: UPS_NUMBER }], {
      account_id: "walacc_other",
    });
    expect(other).toMatchObject([{ ok: false }]);
  });

  it("ships once if the same list comes twice at the same moment", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const rows = [{ purchase_order_id: one.po, tracking_number: UPS_NUMBER }];
    const [first, second] = await Promise.all([batch(rows), batch(rows)]);
    expect([first![0].ok, second![0].ok]).toEqual([true, true]);
    expect(await sent(one.po, 1)).toEqual([["SKU-A", 2, UPS_NUMBER]]);
    expect(await fulfillments(one.orderId)).toHaveLength(1);
  });

  it("refuses a list that is too long or that it cannot read", async () => {
    const row = { purchase_order_id: "1", tracking_number: UPS_NUMBER };
    for (const shipments of [[], Array<object>(1001).fill(row), [{ ...row, surprise: 1 }], "x"]) {
      const { status, data } = await store.post("/admin/walmart/orders/ship-batch", { shipments });
      expect({ status, message: data.message }).toEqual({
        status: 400,
        message: expect.stringMatching(/^shipments/),
      });
    }
  });

  it("ships each of many orders once", async () => {
    store.walmart.updateSettings({ throttle: "off" });
    const pos = Array.from(
      { length: 40 },
      (_, at) =>
        store.walmart.createOrder({ lines: [{ sku: ["SKU-A", "SKU-B", "SKU-C"][at % 3]! }] })
          .purchaseOrderId,
    );
    await store.sync(["orders", "updates"]);
    const results = await batch(
      pos.map((purchase_order_id) => ({ purchase_order_id, tracking_number: UPS_NUMBER })),
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    await store.sync(["updates"], { force: true });
    expect(pos.flatMap((po) => seller.effects(po, "ship"))).toHaveLength(40);
  });
});
