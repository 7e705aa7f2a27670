import { Modules } from "@medusajs/framework/utils";
import { shipWalmartOrderWorkflow } from "../../../src/workflows";
import {
  type Answer,
  type Imported,
  ODD_NUMBER,
  sellerOf,
  UPS_NUMBER,
  USPS_NUMBER,
} from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const WRONG_UPS = "1Z999AA10123456785";
const LINK = "https://track.example.com/1";

export const shipRoute = storePart("ship-route", (store) => {
  const seller = sellerOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const ship = (id: string, body: object) => store.post(`/admin/walmart/orders/${id}/ship`, body);
  const shipped = async (id: string, body: object): Promise<Answer> => {
    const { status, data } = await ship(id, body);
    expect({ status, message: data.message }).toMatchObject({ status: 200 });
    return data.order;
  };
  /** Units by line, number and carrier, as sent to Walmart. */
  const parcels = (po: string) =>
    seller
      .effects(po, "ship")
      .flatMap(({ lines }) =>
        lines.map((line) => [
          line.lineNumber,
          line.quantity,
          line.tracking?.trackingNumber,
          line.tracking?.carrier ?? line.tracking?.otherCarrier,
        ]),
      );
  const fulfillments = async ({ orderId }: Imported): Promise<Answer[]> =>
    (await seller.order(orderId)).fulfillments;
  const refused = async (one: Imported, body: object, message: RegExp, status = 400) => {
    const answer = await ship(one.row.id, body);
    expect({ status: answer.status, message: answer.data.message }).toEqual({
      status,
      message: expect.stringMatching(message),
    });
    expect(await fulfillments(one)).toEqual([]);
    expect(seller.effects(one.po, "ship")).toEqual([]);
  };

  it("ships everything that is left in one parcel, and answers with what Walmart said", async () => {
    const one = await seller.import({
      lines: [
        { sku: "SKU-A", quantity: 3 },
        { sku: "SKU-B", quantity: 1 },
      ],
    });
    const order = await shipped(one.row.id, { parcels: [{ tracking_number: UPS_NUMBER }] });
    expect(order).toMatchObject({ id: one.row.id, status: "shipped" });
    expect(order).toMatchObject(
      (await store.get(`/admin/walmart/orders/${one.row.id}`)).data.order,
    );
    expect(order.updates.filter((update: Answer) => update.kind === "ship")).toMatchObject([
      { state: "confirmed", tracking_numbers: [UPS_NUMBER] },
    ]);
    expect(parcels(one.po)).toEqual([
      ["1", 3, UPS_NUMBER, "UPS"],
      ["2", 1, UPS_NUMBER, "UPS"],
    ]);
    const [fulfillment, ...others] = await fulfillments(one);
    expect(others).toEqual([]);
    expect(fulfillment.shipped_at).toBeTruthy();
    expect(fulfillment.labels).toMatchObject([
      {
        tracking_number: UPS_NUMBER,
        tracking_url: `https://www.ups.com/track?tracknum=${UPS_NUMBER}`,
      },
    ]);
    await store.sync(["orders", "updates", "reconcile"], { force: true });
    expect(seller.effects(one.po, "ship")).toHaveLength(1);
  });

  it("ships parcels with items of their own, and the rest later", async () => {
    const one = await seller.import({
      lines: [
        { sku: "SKU-A", quantity: 3 },
        { sku: "SKU-B", quantity: 2 },
      ],
    });
    const [a, b] = [one.items["SKU-A"]!.id, one.items["SKU-B"]!.id];
    const order = await shipped(one.row.id, {
      parcels: [
        { tracking_number: UPS_NUMBER, items: [{ line_item_id: a, quantity: 2 }] },
        {
          tracking_number: "JJD-000",
          carrier: "Acme Couriers",
          tracking_url: LINK,
          items: [
            { line_item_id: a, quantity: 1 },
            { line_item_id: b, quantity: 1 },
          ],
        },
      ],
      no_notification: true,
    });
    expect(order.status).toBe("partially_shipped");
    expect(parcels(one.po)).toEqual([
      ["1", 2, UPS_NUMBER, "UPS"],
      ["1", 1, "JJD-000", "Acme Couriers"],
      ["2", 1, "JJD-000", "Acme Couriers"],
    ]);
    expect(
      (await shipped(one.row.id, { parcels: [{ tracking_number: USPS_NUMBER }] })).status,
    ).toBe("shipped");
    expect(parcels(one.po).slice(3)).toEqual([["2", 1, USPS_NUMBER, "USPS"]]);
  });

  it("ships once if two equal requests come at the same moment", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const body = { parcels: [{ tracking_number: UPS_NUMBER }] };
    const answers = await Promise.all([ship(one.row.id, body), ship(one.row.id, body)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(answers.find(({ status }) => status === 400)?.data.message).toMatch(
      /^parcels: Nothing is left to ship/,
    );
    expect(parcels(one.po)).toEqual([["1", 2, UPS_NUMBER, "UPS"]]);
    expect(await fulfillments(one)).toHaveLength(1);
  });

  it("takes the carrier from the account's map only if the number says nothing", async () => {
    const option = store.seeded.shipping_option_id;
    const { data } = await store.get("/admin/walmart/accounts");
    const account = `/admin/walmart/accounts/${data.accounts[0].id}`;
    const map = (carrier: string) => ({
      settings: {
        carriers: {
          [data.accounts[0].shipping_option_id ?? option]: carrier,
          manual_manual: carrier,
        },
      },
    });
    await store.post(account, map("FedEx"));
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const items = [{ line_item_id: one.items["SKU-A"]!.id, quantity: 1 }];
    await shipped(one.row.id, { parcels: [{ tracking_number: UPS_NUMBER, items }] });
    await shipped(one.row.id, { parcels: [{ tracking_number: ODD_NUMBER, items }] });
    expect(parcels(one.po)).toEqual([
      ["1", 1, UPS_NUMBER, "UPS"],
      ["1", 1, ODD_NUMBER, "FedEx"],
    ]);
    await store.post(account, { settings: { carriers: null } });
  });

  it("sends a number with a wrong check digit if the request says so", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await refused(
      one,
      { parcels: [{ tracking_number: WRONG_UPS }] },
      /^parcels\[0\]\.tracking_number: .*looks like UPS.*check digit/,
    );
    await shipped(one.row.id, {
      parcels: [{ tracking_number: WRONG_UPS, allow_unrecognized: true }],
    });
    expect(parcels(one.po)).toEqual([["1", 1, WRONG_UPS, "UPS"]]);
  });

  describe("refuses, and creates no fulfillment,", () => {
    let one: Imported;
    let item: string;
    beforeEach(async () => {
      one = await seller.import({
        lines: [
          { sku: "SKU-A", quantity: 2 },
          { sku: "SKU-B", quantity: 1 },
        ],
      });
      item = one.items["SKU-A"]!.id;
    });
    const parcel = (rest: object = {}) => ({ tracking_number: UPS_NUMBER, ...rest });
    const of = (quantity: unknown) => [{ line_item_id: item, quantity }];

    it("a parcel that cannot be sent", async () => {
      await refused(one, { parcels: [] }, /^parcels must have at least 1/);
      await refused(one, {}, /^parcels is required/);
      await refused(
        one,
        { parcels: [{ tracking_number: " " }] },
        /^parcels\[0\]\.tracking_number: /,
      );
      await refused(one, { parcels: [{}] }, /^parcels\[0\]\.tracking_number is required/);
      await refused(
        one,
        { parcels: [parcel({ items: of(1) }), { tracking_number: "1Z_?", items: of(1) }] },
        /^parcels\[1\]\.tracking_number: .*characters/,
      );
      await refused(
        one,
        { parcels: [{ tracking_number: one.po }] },
        /^parcels\[0\]\.tracking_number: .*order number/,
      );
      await refused(
        one,
        { parcels: [{ tracking_number: ODD_NUMBER, carrier: "Acme Couriers" }] },
        /^parcels\[0\]\.carrier: .*Acme Couriers/,
      );
      await refused(
        one,
        { parcels: [{ tracking_number: ODD_NUMBER }] },
        /^parcels\[0\]\.carrier: /,
      );
      await refused(
        one,
        { parcels: [parcel({ carrier: "USPS" })] },
        /^parcels\[0\]\.carrier: .*UPS.*USPS/,
      );
      await refused(one, { parcels: [parcel({ surprise: 1 })] }, /surprise is unknown/);
    });

    it("units that are not there", async () => {
      await refused(one, { parcels: [parcel({ items: [] })] }, /^parcels\[0\]\.items must have/);
      for (const quantity of [0, -1, 1.5, "1"])
        await refused(
          one,
          { parcels: [parcel({ items: of(quantity) })] },
          /^parcels\[0\]\.items\[0\]\.quantity/,
        );
      await refused(
        one,
        { parcels: [parcel({ items: of(3) })] },
        /^parcels\[0\]\.items\[0\]\.quantity: Only 2 of .*SKU-A.* left/,
      );
      await refused(
        one,
        { parcels: [parcel({ items: of(2) }), { tracking_number: USPS_NUMBER, items: of(1) }] },
        /^parcels\[1\]\.items\[0\]\.quantity: /,
      );
      await refused(
        one,
        { parcels: [parcel(), { tracking_number: USPS_NUMBER, items: of(1) }] },
        /^parcels\[0\]\.items: /,
      );
      const other = await seller.import({ lines: [{ sku: "SKU-A" }] });
      const items = [{ line_item_id: other.items["SKU-A"]!.id, quantity: 1 }];
      await refused(one, { parcels: [parcel({ items })] }, /line_item_id/, 404);
    });

    it("an unknown location, an unknown order and a canceled one", async () => {
      const body = { parcels: [parcel()] };
      await refused(one, { ...body, location_id: "sloc_none" }, /^location_id: /);
      expect((await ship("walord_none", body)).status).toBe(404);
      await seller.cancel(one.orderId, "SELLER_CANCEL_OUT_OF_STOCK");
      await seller.settled(one.po, "canceled");
      await refused(one, body, /canceled/);
    });
  });

  it("says that nothing is left of an order that Walmart shows as shipped", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A" }] });
    store.walmart.ship(one.po, { trackingNumber: USPS_NUMBER });
    await refused(
      one,
      { parcels: [{ tracking_number: UPS_NUMBER }] },
      /nothing left to ship.*USPS/,
    );
    // Its own number only records it here.
    await shipped(one.row.id, { parcels: [{ tracking_number: USPS_NUMBER }] });
    expect(seller.effects(one.po, "ship")).toEqual([]);
  });

  it("ships what was packed before, and what a dead process left packed", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 3 }] });
    const id = one.items["SKU-A"]!.id;
    const packed = await seller.fulfill(one.orderId, [{ id, quantity: 2 }]);
    await shipped(one.row.id, { parcels: [{ tracking_number: UPS_NUMBER }] });
    await seller.settled(one.po, "shipped");
    const all = await fulfillments(one);
    expect(all.map((one) => one.id)).toContain(packed);
    expect(all.map(({ labels }) => labels[0].tracking_number)).toEqual([UPS_NUMBER, UPS_NUMBER]);
    expect(parcels(one.po).reduce((sum, [, quantity]) => sum + Number(quantity), 0)).toBe(3);
  });

  it("does not divide a packed fulfillment", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const id = one.items["SKU-A"]!.id;
    await seller.fulfill(one.orderId, [{ id, quantity: 2 }]);
    const { status, data } = await ship(one.row.id, {
      parcels: [{ tracking_number: UPS_NUMBER, items: [{ line_item_id: id, quantity: 1 }] }],
    });
    expect({ status, message: data.message }).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^parcels\[0\]\.items: .*packed/),
    });
  });

  it("ships from another location if it has the units", async () => {
    const { data } = await store.post("/admin/stock-locations", { name: "East warehouse" });
    const east: string = data.stock_location.id;
    await store.post(`/admin/stock-locations/${east}/sales-channels`, {
      add: [store.seeded.sales_channel_id],
    });
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const body = { location_id: east, parcels: [{ tracking_number: UPS_NUMBER }] };
    await refused(one, body, /^location_id: .*East warehouse/);
    await store.container.resolve(Modules.INVENTORY).createInventoryLevels([
      {
        inventory_item_id: store.seeded.inventory["SKU-A"]!,
        location_id: east,
        stocked_quantity: 2,
      },
    ]);
    await shipped(one.row.id, body);
    expect((await fulfillments(one))[0].location_id).toBe(east);
    expect(await seller.reserved("SKU-A")).toBe(0);
  });

  it("shows a refusal by Walmart on the order, with what to do", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A" }] });
    seller.refuseShipments({
      field: "trackingNumber",
      description: "The trackingNumber of line 1 is not valid",
    });
    await shipped(one.row.id, { parcels: [{ tracking_number: UPS_NUMBER }] });
    const order = await seller.settled(one.po, "error");
    expect(order.updates.filter((update: Answer) => update.kind === "ship")).toMatchObject([
      { state: "failed", last_error: expect.stringMatching(/trackingNumber/) },
    ]);
  });

  it("asks the store's hook for the carrier", async () => {
    const one = await seller.import({ lines: [{ sku: "SKU-A", quantity: 1 }] });
    expect(shipWalmartOrderWorkflow.hooks).toHaveProperty("parcelsPrepared");
    const { result } = await shipWalmartOrderWorkflow(store.container).run({
      input: { walmart_order_id: one.row.id, parcels: [{ tracking_number: USPS_NUMBER }] },
    });
    expect(result.fulfillment_ids).toHaveLength(1);
  });
});
