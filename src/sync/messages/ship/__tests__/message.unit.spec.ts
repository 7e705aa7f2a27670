import { type ShippedFulfillment, shipmentMessage } from "../message";

const order = { id: "walord_1", account_id: "walacc_1", lineItemIds: new Set(["item_1", "kit_1"]) };

const fulfillment = (more: Partial<ShippedFulfillment> = {}): ShippedFulfillment => ({
  id: "ful_1",
  shipped_at: "2026-01-02T03:04:05.000Z",
  canceled_at: null,
  provider_id: "manual_manual",
  shipping_option_id: "so_1",
  metadata: null,
  labels: [{ tracking_number: "T-1", tracking_url: "#" }],
  items: [{ line_item_id: "item_1", inventory_item_id: "iitem_1", quantity: 2 }],
  order: {
    id: "order_1",
    items: [
      {
        id: "item_1",
        variant: { inventory_items: [{ inventory_item_id: "iitem_1", required_quantity: 1 }] },
      },
      {
        id: "kit_1",
        variant: {
          inventory_items: [
            { inventory_item_id: "iitem_1", required_quantity: 2 },
            null,
            { inventory_item_id: "iitem_2", required_quantity: 3 },
          ],
        },
      },
    ],
  },
  ...more,
});

describe("shipmentMessage", () => {
  it("holds what was shipped, under the fulfillment's own key", () => {
    expect(shipmentMessage(fulfillment(), order, {})).toEqual({
      account_id: "walacc_1",
      walmart_order_id: "walord_1",
      kind: "ship",
      idempotency_key: "ship:ful_1",
      priority: 40,
      due: "ship_by",
      payload: {
        fulfillment_id: "ful_1",
        shipped_at: "2026-01-02T03:04:05.000Z",
        items: [{ line_item_id: "item_1", quantity: 2 }],
        labels: [{ tracking_number: "T-1", tracking_url: "#" }],
        carrier: null,
        mapped_carrier: null,
      },
    });
  });

  it.each<[string, Partial<ShippedFulfillment>]>([
    ["not shipped", { shipped_at: null }],
    ["cancelled", { canceled_at: "2026-01-03T00:00:00Z" }],
    ["without items", { items: [] }],
    [
      "of items that Walmart did not sell",
      { items: [{ line_item_id: "gift", inventory_item_id: null, quantity: 1 }] },
    ],
    [
      "of items without a line",
      { items: [{ line_item_id: null, inventory_item_id: "iitem_1", quantity: 1 }] },
    ],
  ])("makes no message for a fulfillment that is %s", (_, more) => {
    expect(shipmentMessage(fulfillment(more), order, {})).toBeNull();
  });

  it("counts a kit's units, not its pieces", () => {
    const items = [
      { line_item_id: "kit_1", inventory_item_id: "iitem_1", quantity: "4" },
      { line_item_id: "kit_1", inventory_item_id: "iitem_2", quantity: 6 },
    ];
    expect(shipmentMessage(fulfillment({ items }), order, {})?.payload).toMatchObject({
      items: [{ line_item_id: "kit_1", quantity: 2 }],
    });
  });

  it.each<
    [string, Record<string, string>, Record<string, unknown> | null, string | null, string | null]
  >([
    ["the map's by option", { so_1: "UPS", manual_manual: "DHL" }, null, null, "UPS"],
    ["the map's by provider", { manual_manual: "DHL" }, null, null, "DHL"],
    ["the fulfillment's", { so_1: "UPS" }, { carrier: " FedEx " }, "FedEx", "UPS"],
    ["none that is blank", {}, { carrier: "  " }, null, null],
    ["none that is no text", {}, { carrier: 7 }, null, null],
  ])("takes the carrier: %s", (_, carriers, metadata, carrier, mapped_carrier) => {
    expect(shipmentMessage(fulfillment({ metadata }), order, carriers)?.payload).toMatchObject({
      carrier,
      mapped_carrier,
    });
  });
});
