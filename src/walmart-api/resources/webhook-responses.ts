import { z } from "zod";
import { readWith, ShapeProblem } from "../http/shape";
import type { WalmartWebhookEventType, WalmartWebhookSubscription } from "../schemas/webhook";
import { webhookEventTypeSchema, webhookSubscriptionSchema } from "../schemas/webhook";
import { listOf } from "../schemas/tolerant";
import { readElements } from "./page-elements";

/** Walmart's documentation and its examples name the list in four ways. */
const LISTS = ["events", "event", "eventTypes", "subscriptions"] as const;

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

function eventsOf(body: unknown): unknown[] {
  const response = Array.isArray(body)
    ? { events: body as unknown[] }
    : readWith(responseSchema)(body);
  const lists = LISTS.filter((name) => name in response);
  if (lists.length === 0 && !("subscriptionId" in response))
    throw new ShapeProblem('"events" is missing');
  return lists
    .flatMap((name) => listOf(z.unknown()).parse(Reflect.get(response, name)))
    .flatMap((element) => nested(element) ?? [element]);
}

/** Walmart's documentation nests one more list. */
function nested(element: unknown): unknown[] | undefined {
  if (element === null || typeof element !== "object" || !("event" in element)) return undefined;
  return listOf(z.unknown()).parse(element.event);
}
