import type { WebhookSubject } from "../types";

/** The data that is used of a webhook: what to refresh, never the new state. */
export interface WebhookEventData {
  /** Walmart's id of the event; `null` if it has none. */
  event_id: string | null;
  /** Walmart's id of the seller, the partner id; `null` if it has none. */
  seller_id: string | null;
  /** For order updates the sub-event of `ORDER_UPDATES`; `UNKNOWN` if it is missing. */
  event_type: string;
  subject: WebhookSubject;
  /** Its purchase orders, RMAs or SKUs. */
  numbers: string[];
}

const UNKNOWN = "UNKNOWN";
/** Walmart's collective event; the sub-event is next to the order. Walmart adds new kinds without notice. */
const ORDER_UPDATES = "ORDER_UPDATES";
const SUBJECTS: Record<string, WebhookSubject> = {
  [ORDER_UPDATES]: "orders",
  PO_CREATED: "orders",
  PO_LINE_AUTOCANCELLED: "orders",
  INTENT_TO_CANCEL: "orders",
  FRAUD_CANCEL: "orders",
  RETURN_CREATED: "returns",
  RETURN_DELIVERED: "returns",
  RETURN_INVOICED: "returns",
  OFFER_PUBLISHED: "listings",
  OFFER_UNPUBLISHED: "listings",
  INVENTORY_OOS: "stock",
  BUY_BOX_CHANGED: "buy_box",
};
/** The field with an event's numbers. It is searched at any depth, because events nest it differently. */
const NUMBER_FIELDS: Record<WebhookSubject, string> = {
  orders: "purchaseOrderId",
  returns: "returnOrderId",
  listings: "sku",
  stock: "sku",
  buy_box: "sku",
  nothing: "sku",
};
const SUB_EVENT = "subEventType";

const MAX_DEPTH = 12;
const MAX_NUMBERS = 100;
const MAX_LENGTH = 200;

/** Parses a webhook of any shape. The unrecognized parts become `UNKNOWN` and `nothing`. */
export function parseWebhookEvent(body: unknown): WebhookEventData {
  const { source, payload } = asRecord(body);
  const { eventType, eventId } = asRecord(source);
  const type = textOf(eventType) ?? UNKNOWN;
  const subject = Object.hasOwn(SUBJECTS, type) ? (SUBJECTS[type] ?? "nothing") : "nothing";
  const subEvent = type === ORDER_UPDATES ? valuesOf(body, SUB_EVENT)[0] : undefined;
  return {
    event_id: textOf(eventId) ?? null,
    seller_id: textOf(asRecord(payload).partnerId) ?? null,
    event_type: subEvent ?? type,
    subject,
    numbers: valuesOf(body, NUMBER_FIELDS[subject]),
  };
}

/** The distinct texts in fields with a name, at any depth. */
function valuesOf(value: unknown, name: string): string[] {
  const found = new Set<string>();
  const visit = (nested: unknown, depth: number): void => {
    if (typeof nested !== "object" || nested === null || depth > MAX_DEPTH) return;
    for (const [key, entry] of Object.entries(nested)) {
      if (found.size >= MAX_NUMBERS) return;
      const text = key === name ? textOf(entry) : undefined;
      if (text === undefined) visit(entry, depth + 1);
      else found.add(text);
    }
  };
  visit(value, 0);
  return [...found];
}

function textOf(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== "string") return undefined;
  const trimmed = text.trim();
  return trimmed && trimmed.length <= MAX_LENGTH ? trimmed : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
