import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  ODD_NUMBER,
  sellerOf,
  within,
  UPS_NUMBER,
  USPS_NUMBER,
  type Answer,
  type Label,
} from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

export const shipOrders = storePart("ship-orders", (store) => {
  const seller = sellerOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  /** Units by line and tracking number, as sent to Walmart. */
  const parcels = (effects: Answer[]) =>
    effects.map((effect) =>
      effect.lines.map((line: Answer) => [
        line.lineNumber,
        line.quantity,
        line.tracking.trackingNumber,
      ]),
    );

  it("sends a complete order to Walmart within two seconds", async () => {
    const { po, orderId, items, row } = await seller.import({
      lines: [{ sku: "SKU-A", quantity: 3 }],
      methodCode: "Value",
    });
    expect(row).toMatchObject({ status: "open" });

    const fulfillment = await seller.fulfill(orderId, [items["SKU-A"]!]);
    const shipped = await seller.ship(orderId, fulfillment, [{ tracking_number: UPS_NUMBER }]);
    expect(shipped.status).toBe(200);

    const [effect] = await seller.waitForEffects(po, "ship");
    expect(effect!.lines).toEqual([
      {
        lineNumber: "1",
        sku: "SKU-A",
        quantity: 3,
        sellerOrderId: String(row.display_id),
        tracking: {
          carrier: "UPS",
          methodCode: "Value",
          trackingNumber: UPS_NUMBER,
          trackingURL: `https://www.ups.com/track?tracknum=${UPS_NUMBER}`,
          shipDateTime: expect.any(Number),
        },
      },
    ]);
    const settled = await seller.settled(po, "shipped");
    expect(settled.lines[0]).toMatchObject({
      quantities: { acknowledged: 0, shipped: 3 },
      tracking: [{ carrier: "UPS", tracking_number: UPS_NUMBER, quantity: 3 }],
    });
    expect(settled.updates).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "ship", state: "confirmed", last_error: null }),
      ]),
    );

    await store.sync(["orders", "updates", "reconcile"], { force: true });
    expect(seller.effects(po, "ship")).toHaveLength(1);
  });

  it("ships in parts: partially shipped first, then shipped", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 5 }] });
    const id = items["SKU-A"]!.id;

    await seller.fulfillAndShip(orderId, [{ id, quantity: 2 }], [{ tracking_number: UPS_NUMBER }]);
    await seller.waitForEffects(po, "ship");
    const half = await seller.settled(po, "partially_shipped");
    expect(half.lines[0].quantities).toMatchObject({ acknowledged: 3, shipped: 2 });

    await seller.fulfillAndShip(orderId, [{ id, quantity: 3 }], [{ tracking_number: USPS_NUMBER }]);
    await seller.waitForEffects(po, "ship", 2);
    const whole = await seller.settled(po, "shipped");
    expect(whole.lines[0].tracking).toEqual([
      expect.objectContaining({ tracking_number: UPS_NUMBER, quantity: 2, carrier: "UPS" }),
      expect.objectContaining({ tracking_number: USPS_NUMBER, quantity: 3, carrier: "USPS" }),
    ]);
    expect(parcels(seller.effects(po, "ship"))).toEqual([
      [["1", 2, UPS_NUMBER]],
      [["1", 3, USPS_NUMBER]],
    ]);
  });

  it("treats two parts in one parcel as two shipments, not as a duplicate", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const id = items["SKU-A"]!.id;
    const first = await seller.fulfill(orderId, [{ id, quantity: 1 }]);
    const second = await seller.fulfill(orderId, [{ id, quantity: 1 }]);
    await seller.ship(orderId, first, [{ tracking_number: UPS_NUMBER }]);
    await seller.ship(orderId, second, [{ tracking_number: UPS_NUMBER }]);
    await seller.waitForEffects(po, "ship", 2);
    expect((await seller.settled(po, "shipped")).lines[0].quantities.shipped).toBe(2);
  });

  it("deals the units out over several labels", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 5 }] });
    await seller.fulfillAndShip(
      orderId,
      [items["SKU-A"]!],
      [{ tracking_number: UPS_NUMBER }, { tracking_number: USPS_NUMBER }],
    );
    expect(parcels(await seller.waitForEffects(po, "ship"))).toEqual([
      [
        ["1", 3, UPS_NUMBER],
        ["1", 2, USPS_NUMBER],
      ],
    ]);
  });

  it("keeps the labels that no unit is left for on the activity", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const numbers = [UPS_NUMBER, USPS_NUMBER, "1Z999AA10123456777", "1Z999AA10123456780"];
    await seller.fulfillAndShip(
      orderId,
      [items["SKU-A"]!],
      numbers.map((tracking_number) => ({ tracking_number })),
      { carrier: "UPS" },
    );
    expect(parcels(await seller.waitForEffects(po, "ship"))).toEqual([
      [
        ["1", 1, UPS_NUMBER],
        ["1", 1, USPS_NUMBER],
      ],
    ]);
    await seller.settled(po, "shipped");
    // What was said is stored a moment after what came of it.
    const notes = await within(5_000, async () => {
      const { activity } = await store.order(po);
      const found = activity.filter((one: Answer) => one.action === "ship.labels_left");
      return found.length ? found : null;
    });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ direction: "internal", outcome: "ok" });
    expect(JSON.stringify(notes[0])).toContain(numbers[2]);
    expect(JSON.stringify(notes[0])).toContain(numbers[3]);
  });

  it("ships unit lines, quantities and two SKUs in one order", async () => {
    const { po, orderId, items } = await seller.import({
      lines: [
        { sku: "SKU-A", quantity: 3 },
        { sku: "SKU-B", quantity: 2 },
      ],
      unitLines: true,
    });
    expect(items["SKU-A"]!.quantity).toBe(3);
    await seller.fulfillAndShip(
      orderId,
      [
        { ...items["SKU-A"]!, quantity: 2 },
        { ...items["SKU-B"]!, quantity: 1 },
      ],
      [{ tracking_number: UPS_NUMBER }],
    );
    expect(parcels(await seller.waitForEffects(po, "ship"))).toEqual([
      [
        ["1", 1, UPS_NUMBER],
        ["2", 1, UPS_NUMBER],
        ["4", 1, UPS_NUMBER],
      ],
    ]);
    await seller.settled(po, "partially_shipped");
    await seller.fulfillAndShip(
      orderId,
      [
        { ...items["SKU-A"]!, quantity: 1 },
        { ...items["SKU-B"]!, quantity: 1 },
      ],
      [{ tracking_number: UPS_NUMBER }],
    );
    expect(parcels(await seller.waitForEffects(po, "ship", 2))[1]).toEqual([
      ["3", 1, UPS_NUMBER],
      ["5", 1, UPS_NUMBER],
    ]);
    await seller.settled(po, "shipped");
  });

  it("counts a kit's units, not its pieces", async () => {
    await seller.createKit("KIT", { "SKU-A": 2, "SKU-B": 1 });
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "KIT", quantity: 3 }] });
    expect(await seller.reserved("SKU-A")).toBe(6);
    const id = items.KIT!.id;
    await seller.fulfillAndShip(orderId, [{ id, quantity: 2 }], [{ tracking_number: UPS_NUMBER }]);
    expect(parcels(await seller.waitForEffects(po, "ship"))).toEqual([[["1", 2, UPS_NUMBER]]]);
    await seller.settled(po, "partially_shipped");
    expect(await seller.reserved("SKU-A")).toBe(2);
    await seller.fulfillAndShip(orderId, [{ id, quantity: 1 }], [{ tracking_number: USPS_NUMBER }]);
    await seller.waitForEffects(po, "ship", 2);
    await seller.settled(po, "shipped");
  });

  it("leaves items out that Walmart did not sell", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 1 }] });
    // A present that the merchant adds to the order.
    await store.post("/admin/order-edits", { order_id: orderId });
    await store.post(`/admin/order-edits/${orderId}/items`, {
      items: [{ variant_id: store.seeded.variants["SKU-B"], quantity: 1, unit_price: 0 }],
    });
    await store.post(`/admin/order-edits/${orderId}/request`);
    const confirmed = await store.post(`/admin/order-edits/${orderId}/confirm`);
    expect(confirmed.status).toBe(200);
    const all = (await seller.imported(po)).items;
    expect(Object.keys(all).sort()).toEqual(["SKU-A", "SKU-B"]);

    await seller.fulfillAndShip(orderId, [all["SKU-B"]!], [{ tracking_number: USPS_NUMBER }]);
    await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    expect(parcels(await seller.waitForEffects(po, "ship"))).toEqual([[["1", 1, UPS_NUMBER]]]);
    const row = await seller.settled(po, "shipped");
    expect(row.updates.filter((update: Answer) => update.kind === "ship")).toHaveLength(1);
  });

  it("ships despite the buyer's cancel request, and overrides the request at Walmart", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 1 }] });
    store.walmart.requestCancellation(po);
    await store.sync(["orders"]);
    expect(await store.order(po)).toMatchObject({ cancel_requested: true });
    await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    await seller.waitForEffects(po, "ship");
    expect(await seller.settled(po, "shipped")).toMatchObject({ cancel_requested: false });
  });

  it("ships before the acknowledgement was sent: it acknowledges first", async () => {
    const { purchaseOrderId: po } = store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
    store.walmart.injectFault({ kind: "status", status: 400, path: "acknowledge", times: 2 });
    await store.sync(["orders", "updates"]);
    const { orderId, items } = await seller.imported(po);
    await seller.settled(po, "error");
    store.walmart.clearFaults();
    await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    await seller.waitForEffects(po, "ship");
    expect(seller.effects(po, "acknowledge")).toHaveLength(1);
  });

  describe("the carrier", () => {
    const shipped = async (
      label: { tracking_number: string; tracking_url?: string },
      options: {
        fulfillment?: Record<string, unknown>;
        shipment?: Record<string, unknown>;
      } = {},
    ) => {
      const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      const id = await seller.fulfill(orderId, [items["SKU-A"]!], options.fulfillment);
      const answer = await seller.ship(
        orderId,
        id,
        [label],
        options.shipment && { metadata: options.shipment },
      );
      expect({ status: answer.status, message: answer.data.message }).toMatchObject({
        status: 200,
      });
      const [effect] = await seller.waitForEffects(po, "ship");
      return effect!.lines[0]!.tracking;
    };

    it("comes from the fulfillment, from the shipment, or is recognized from the number", async () => {
      expect(
        await shipped({ tracking_number: ODD_NUMBER }, { fulfillment: { carrier: "fedex" } }),
      ).toMatchObject({ carrier: "FedEx", trackingNumber: ODD_NUMBER });
      expect(
        await shipped(
          { tracking_number: ODD_NUMBER },
          { fulfillment: { carrier: "fedex" }, shipment: { carrier: "OnTrac" } },
        ),
      ).toMatchObject({ carrier: "OnTrac" });
      const spaced = `  ${UPS_NUMBER.slice(0, 6)} ${UPS_NUMBER.slice(6)}`;
      expect(await shipped({ tracking_number: spaced })).toMatchObject({
        carrier: "UPS",
        trackingNumber: UPS_NUMBER,
      });
    });

    it("comes from the account's map, by shipping option or by provider", async () => {
      const { data } = await store.get("/admin/walmart/accounts");
      const set = (carriers: Record<string, string>) =>
        store.post(`/admin/walmart/accounts/${data.accounts[0].id}`, { settings: { carriers } });
      await set({ manual_manual: "DHL" });
      expect(await shipped({ tracking_number: ODD_NUMBER })).toMatchObject({ carrier: "DHL" });
      await set({ manual_manual: "DHL", [store.seeded.shipping_option_id]: "OnTrac" });
      expect(await shipped({ tracking_number: ODD_NUMBER })).toMatchObject({ carrier: "OnTrac" });
      expect(
        await shipped({ tracking_number: ODD_NUMBER }, { fulfillment: { carrier: "USPS" } }),
      ).toMatchObject({ carrier: "USPS" });
      // The number is evidence, the map is a default.
      expect(await shipped({ tracking_number: UPS_NUMBER })).toMatchObject({ carrier: "UPS" });
    });

    it("of a number is sent without separators", async () => {
      const hyphens = USPS_NUMBER.replace(/(\d{4})(?=\d)/g, "$1-");
      expect(await shipped({ tracking_number: hyphens })).toMatchObject({
        carrier: "USPS",
        trackingNumber: USPS_NUMBER,
      });
    });

    it("is that of the number's shape, or another with its link, if the check digit is wrong", async () => {
      const wrong = UPS_NUMBER.replace(/\d$/, "5");
      const trackingURL = "https://swift.test/t/3";
      expect(
        await shipped({ tracking_number: wrong }, { shipment: { allow_unrecognized: true } }),
      ).toMatchObject({ carrier: "UPS", trackingNumber: wrong });
      expect(await shipped({ tracking_number: wrong, tracking_url: trackingURL })).toMatchObject({
        otherCarrier: "Other Carrier",
        trackingURL,
        trackingNumber: wrong,
      });
    });

    it("that Walmart does not know goes with its link", async () => {
      expect(
        await shipped(
          { tracking_number: ODD_NUMBER, tracking_url: "https://swift.test/t/1" },
          { fulfillment: { carrier: "Swift Wagons" } },
        ),
      ).toMatchObject({ otherCarrier: "Swift Wagons", trackingURL: "https://swift.test/t/1" });
      expect(
        await shipped({ tracking_number: ODD_NUMBER, tracking_url: "https://swift.test/t/2" }),
      ).toMatchObject({ otherCarrier: "Other Carrier", trackingURL: "https://swift.test/t/2" });
    });
  });

  describe("a shipment that Walmart could not take", () => {
    const label = (tracking_number: string, tracking_url = "#") => ({
      tracking_number,
      tracking_url,
    });

    it("is refused, and nothing is changed", async () => {
      const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      const id = await seller.fulfill(orderId, [items["SKU-A"]!], { note: "kept" });
      const before = await seller.order(orderId);
      const cases: [Label[] | undefined, RegExp][] = [
        [undefined, /^labels: .*tracking number/],
        [[], /^labels: .*tracking number/],
        [[label("")], /labels\[0\]\.tracking_number: .*missing/],
        [[label("   ")], /labels\[0\]\.tracking_number: .*missing/],
        [[label(UPS_NUMBER), label(" ")], /labels\[1\]/],
        [[label("1Z#99")], /characters that Walmart rejects/],
        [[label(ODD_NUMBER)], /carrier .* not recognized.*tracking link/],
        [[label(ODD_NUMBER, "")], /tracking link/],
        [[label(po)], /order number/],
        [[label(UPS_NUMBER.replace(/\d$/, "5"))], /looks like UPS, but its check digit is wrong/],
        [[label(USPS_NUMBER.replace(/\d$/, "5"), "")], /looks like USPS, but its check digit/],
      ];
      for (const [labels, message] of cases) {
        const answer = await seller.ship(orderId, id, labels, {
          metadata: labels?.length === 2 ? { carrier: "UPS" } : {},
        });
        expect({ labels, status: answer.status, type: answer.data.type }).toEqual({
          labels,
          status: 400,
          type: "invalid_data",
        });
        expect(answer.data.message).toMatch(message);
        expect(answer.data.message).not.toContain("metadata");
      }
      const conflict = await seller.ship(orderId, id, [label(UPS_NUMBER)], {
        metadata: { carrier: "FedEx" },
      });
      expect(conflict.status).toBe(400);
      expect(conflict.data.message).toMatch(/one of UPS, but the carrier is FedEx/);
      expect(await seller.order(orderId)).toEqual(before);
      expect(before.fulfillments[0]).toMatchObject({ shipped_at: null, labels: [] });
      const row = await store.order(po);
      expect(row.updates.map((update: Answer) => update.kind)).toEqual(["acknowledge"]);
      expect(row.status).toBe("open");
      expect(seller.effects(po, "ship")).toEqual([]);
    });

    it("is rejected once Walmart has canceled the order", async () => {
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 2 }],
      });
      const id = await seller.fulfill(orderId, [{ ...items["SKU-A"]!, quantity: 1 }]);
      store.walmart.cancel(po);
      await store.sync(["orders"]);
      const answer = await seller.ship(orderId, id, [label(UPS_NUMBER)]);
      expect(answer.status).toBe(400);
      expect(seller.effects(po, "ship")).toEqual([]);
    });
  });

  describe("a shipment whose process died half way", () => {
    /** Core has registered it on the order and not marked the fulfillment; so many ms ago. */
    async function halfShipped(ago: number) {
      const imported = await seller.import({ lines: [{ sku: "SKU-A", quantity: 3 }] });
      const { orderId, items } = imported;
      const units = [{ ...items["SKU-A"]!, quantity: 2 }];
      const id = await seller.fulfill(orderId, units);
      await store.container.resolve(Modules.ORDER).registerShipment({
        order_id: orderId,
        reference: Modules.FULFILLMENT,
        reference_id: id,
        items: units,
      });
      await store.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(`UPDATE order_change SET created_at = now() - ? * interval '1 ms'`, [ago]);
      return { ...imported, id };
    }
    const label = { tracking_number: UPS_NUMBER };

    it("is made by the next click", async () => {
      const { po, orderId, id } = await halfShipped(60_000);
      expect((await seller.ship(orderId, id, [label])).status).toBe(200);
      expect((await seller.ship(orderId, id, [label])).status).toBe(400);
      await seller.waitForEffects(po, "ship");
      await seller.quiet(po);
      expect(parcels(seller.effects(po, "ship"))).toEqual([[["1", 2, UPS_NUMBER]]]);
      const order = await seller.order(orderId);
      expect(order.items[0].detail).toMatchObject({ fulfilled_quantity: 2, shipped_quantity: 2 });
      expect(order.fulfillments[0].shipped_at).not.toBeNull();
    });

    it("is left alone while it may still be going on", async () => {
      const { po, orderId, id } = await halfShipped(0);
      expect((await seller.ship(orderId, id, [label])).status).toBe(400);
      expect(seller.effects(po, "ship")).toEqual([]);
      const order = await seller.order(orderId);
      expect(order.items[0].detail).toMatchObject({ fulfilled_quantity: 2, shipped_quantity: 2 });
    });
  });
});
