import type { HintSubject } from "../types";

/** What is taken from a webhook: it says where to look, never what is there. */
export interface WebhookHint {
  /** Walmart's id of the event; `null` if it has none. */
  event_id: string | null;
  /** Of what happens to orders the event within `ORDER_UPDATES`; `UNKNOWN` if it does not say. */
  event_type: string;
  subject: HintSubject;
  /** Purchase orders, RMAs or SKUs that it names. */
  numbers: string[];
}

const UNKNOWN = "UNKNOWN";
/** Walmart's collective event; what happened stands beside the order. New kinds come under it without notice. */
const ORDER_UPDATES = "ORDER_UPDATES";
const SUBJECTS: Record<string, HintSubject> = {
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
};
/** How Walmart names what an event is about. The name is looked for at any depth: the events nest it differently. */
const NUMBERED_BY: Record<HintSubject, string> = {
  orders: "purchaseOrderId",
  returns: "returnOrderId",
  listings: "sku",
  stock: "sku",
  nothing: "sku",
};
const SUB_EVENT = "subEventType";

const MAX_DEPTH = 12;
const MAX_NUMBERS = 100;
const MAX_LENGTH = 200;

/** Reads a webhook, whatever it looks like. What cannot be made out is `UNKNOWN`, about nothing. */
export function webhookHint(body: unknown): WebhookHint {
  const { source } = asRecord(body);
  const { eventType, eventId } = asRecord(source);
  const type = textOf(eventType) ?? UNKNOWN;
  const subject = Object.hasOwn(SUBJECTS, type) ? (SUBJECTS[type] ?? "nothing") : "nothing";
  const happened = type === ORDER_UPDATES ? valuesOf(body, SUB_EVENT)[0] : undefined;
  return {
    event_id: textOf(eventId) ?? null,
    event_type: happened ?? type,
    subject,
    numbers: valuesOf(body, NUMBERED_BY[subject]),
  };
}

/** The different texts that stand under a name, at any depth. */
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
