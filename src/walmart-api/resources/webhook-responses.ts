import { z } from "zod";
import { readWith, ShapeProblem } from "../http/shape";
import type { WalmartWebhookEventType, WalmartWebhookSubscription } from "../schemas/webhook";
import { webhookEventTypeSchema, webhookSubscriptionSchema } from "../schemas/webhook";
import { listOf } from "../schemas/tolerant";
import { readElements } from "./page-elements";

/** Walmart's documentation, guides and examples name the list in these ways. */
const LISTS = ["events", "event", "eventTypes", "items", "subscriptions"] as const;
/** One of them marks a response that is a subscription or an event type itself. */
const OWN_FIELDS = ["subscriptionId", "eventType"] as const;

/** Reads a list of subscriptions. */
export function readSubscriptions(body: unknown): WalmartWebhookSubscription[] {
  const { read } = readElements(webhookSubscriptionSchema, eventsOf(body));
  return read.map(({ value }) => value);
}

/** Reads the response of a created subscription. */
export function readCreated(body: unknown): WalmartWebhookSubscription {
  const [created] = eventsOf(body);
  return readWith(webhookSubscriptionSchema)(created ?? body);
}

/** Reads the list of event types. */
export function readEventTypes(body: unknown): WalmartWebhookEventType[] {
  const { read } = readElements(webhookEventTypeSchema, eventsOf(body));
  return read.map(({ value }) => value);
}

const responseSchema = z.looseObject({});

/** The elements of a response: the first list in it, the response itself if it is one, or a single bare element. */
function eventsOf(body: unknown): unknown[] {
  const response = Array.isArray(body)
    ? { events: body as unknown[] }
    : readWith(responseSchema)(body);
  const list = LISTS.find((name) => name in response);
  if (list === undefined) {
    if (OWN_FIELDS.some((name) => name in response)) return [response];
    throw new ShapeProblem('"events" is missing');
  }
  return listOf(z.unknown())
    .parse(Reflect.get(response, list))
    .flatMap((element) => nested(element) ?? [element]);
}

/** Walmart's documentation nests one more list. */
function nested(element: unknown): unknown[] | undefined {
  if (element === null || typeof element !== "object" || !("event" in element)) return undefined;
  return listOf(z.unknown()).parse(element.event);
}
