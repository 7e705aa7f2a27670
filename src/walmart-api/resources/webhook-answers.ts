import { z } from "zod";
import { readBy, ShapeProblem } from "../http/shape";
import type { WalmartWebhookEventType, WalmartWebhookSubscription } from "../schemas/webhook";
import { webhookEventTypeSchema, webhookSubscriptionSchema } from "../schemas/webhook";
import { listOf } from "../schemas/tolerant";
import { readElements } from "./page-answers";

/** Walmart's document and its examples name the list in four ways. */
const LISTS = ["events", "event", "eventTypes", "subscriptions"] as const;

/** Reads a list of subscriptions. */
export function readSubscriptions(body: unknown): WalmartWebhookSubscription[] {
  const { read } = readElements(webhookSubscriptionSchema, eventsOf(body));
  return read.map(({ value }) => value);
}

/** Reads the answer of a subscription that was made. */
export function readCreated(body: unknown): WalmartWebhookSubscription {
  const [created] = eventsOf(body);
  return readBy(webhookSubscriptionSchema)(created ?? body);
}

/** Reads the list of what can be subscribed to. */
export function readEventTypes(body: unknown): WalmartWebhookEventType[] {
  const { read } = readElements(webhookEventTypeSchema, eventsOf(body));
  return read.map(({ value }) => value);
}

const answerSchema = z.looseObject({});

function eventsOf(body: unknown): unknown[] {
  const answer = Array.isArray(body) ? { events: body as unknown[] } : readBy(answerSchema)(body);
  const lists = LISTS.filter((name) => name in answer);
  if (lists.length === 0 && !("subscriptionId" in answer))
    throw new ShapeProblem('there is no "events" in it');
  return lists
    .flatMap((name) => listOf(z.unknown()).parse(Reflect.get(answer, name)))
    .flatMap((element) => nested(element) ?? [element]);
}

/** One more list inside, as the document shows it. */
function nested(element: unknown): unknown[] | undefined {
  if (element === null || typeof element !== "object" || !("event" in element)) return undefined;
  return listOf(z.unknown()).parse(element.event);
}
