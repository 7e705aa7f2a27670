import fc from "fast-check";
import { WEBHOOK_SUBJECTS } from "../../types";
import { parseWebhookEvent } from "../webhook-event";

const source = (eventType: string) => ({
  eventType,
  eventTime: "2026-11-24T10:00:00Z",
  eventId: "8a1",
});

describe("a webhook", () => {
  it.each([
    [
      "a new order",
      { source: source("PO_CREATED"), payload: { partnerId: "1", purchaseOrderId: "4711" } },
      ["PO_CREATED", "orders", ["4711"]],
    ],
    [
      "an update of an order",
      {
        source: source("ORDER_UPDATES"),
        payload: {
          partnerId: "1",
          subEventType: "INTENT_TO_CANCEL",
          order: { purchaseOrderId: 4711, orderLines: [{ item: { sku: "A" } }] },
        },
      },
      ["INTENT_TO_CANCEL", "orders", ["4711"]],
    ],
    [
      "an unknown kind of order update",
      {
        source: source("ORDER_UPDATES"),
        payload: { meta: { subEventType: "PO_MOVED" }, order: { purchaseOrderId: "1" } },
      },
      ["PO_MOVED", "orders", ["1"]],
    ],
    [
      "an order update without an order number",
      { source: source("ORDER_UPDATES"), payload: {} },
      ["ORDER_UPDATES", "orders", []],
    ],
    [
      "a return",
      { source: source("RETURN_CREATED"), payload: { returnOrder: { returnOrderId: "R1" } } },
      ["RETURN_CREATED", "returns", ["R1"]],
    ],
    [
      "an offer",
      { source: source("OFFER_UNPUBLISHED"), payload: { sku: "A/1", itemId: "9" } },
      ["OFFER_UNPUBLISHED", "listings", ["A/1"]],
    ],
    [
      "offers",
      { source: source("INVENTORY_OOS"), payload: { items: [{ sku: "A" }, { sku: "B" }] } },
      ["INVENTORY_OOS", "stock", ["A", "B"]],
    ],
    [
      "an event that is only logged",
      { source: source("BUY_BOX_CHANGED"), payload: { sku: "A" } },
      ["BUY_BOX_CHANGED", "buy_box", ["A"]],
    ],
    [
      "an unknown event",
      { source: source("constructor"), payload: null },
      ["constructor", "nothing", []],
    ],
  ])("is parsed: %s", (_name, body, [event_type, subject, numbers]) => {
    const { seller_id, ...event } = parseWebhookEvent(body);
    expect(event).toEqual({ event_id: "8a1", event_type, subject, numbers });
    expect(seller_id).toBe(body.payload && "partnerId" in body.payload ? "1" : null);
  });

  it("lists every number once, up to a limit", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ purchaseOrderId: index % 150 }));
    const { numbers } = parseWebhookEvent({ source: source("PO_CREATED"), payload: many });
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toHaveLength(100);
  });

  it("is parsed whatever its shape", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (eventType, eventId, payload) => {
        for (const body of [payload, { source: { eventType, eventId }, payload }]) {
          const event = parseWebhookEvent(body);
          expect(WEBHOOK_SUBJECTS).toContain(event.subject);
          expect(event.event_type.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
