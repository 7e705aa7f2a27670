import type { WalmartWebhookEventType, WalmartWebhookSubscription } from "../../walmart-api";

/** A kind of event that an account subscribes to. */
export interface WantedEvent {
  eventType: string;
  resourceName: string;
  eventVersion?: string;
}

const ORDER_UPDATES: WantedEvent = { eventType: "ORDER_UPDATES", resourceName: "ORDER" };
/** What was told of orders before there was one event for all of it; until the end of 2026. */
const BY_THEMSELVES: WantedEvent[] = [
  { eventType: "PO_CREATED", resourceName: "ORDER" },
  { eventType: "PO_LINE_AUTOCANCELLED", resourceName: "ORDER" },
  { eventType: "INTENT_TO_CANCEL", resourceName: "ORDER" },
];
const OTHERS: WantedEvent[] = [
  { eventType: "RETURN_CREATED", resourceName: "RETURNS" },
  { eventType: "OFFER_PUBLISHED", resourceName: "ITEM" },
  { eventType: "OFFER_UNPUBLISHED", resourceName: "ITEM" },
  { eventType: "INVENTORY_OOS", resourceName: "INVENTORY" },
  { eventType: "BUY_BOX_CHANGED", resourceName: "PRICE" },
];

/** Where an account's webhooks go. */
export function webhookUrl(baseUrl: string, accountId: string): string {
  return `${baseUrl.replace(/\/+$/, "")}${pathOf(accountId)}`;
}

function pathOf(accountId: string): string {
  return `/hooks/walmart/${accountId}`;
}

/** Whether a subscription is this account's own, wherever the store was before. Others are nobody's to touch. */
export function isOwn({ eventUrl }: WalmartWebhookSubscription, accountId: string): boolean {
  return Boolean(
    eventUrl && URL.canParse(eventUrl) && new URL(eventUrl).pathname.endsWith(pathOf(accountId)),
  );
}

/**
 * What to subscribe to, of what Walmart has and in its own words.
 *
 * @param offered Walmart's list; empty: it is not known
 */
export function wantedEvents(offered: WalmartWebhookEventType[]): WantedEvent[] {
  const known = new Map(offered.map((event) => [event.eventType, event]));
  const has = ({ eventType }: WantedEvent) => !known.size || known.has(eventType);
  const orders = has(ORDER_UPDATES) ? [ORDER_UPDATES] : BY_THEMSELVES.filter(has);
  return [...orders, ...OTHERS.filter(has)].map((event) => {
    const { resourceName, eventVersion } = known.get(event.eventType) ?? {};
    return {
      ...event,
      ...(resourceName ? { resourceName } : {}),
      ...(eventVersion ? { eventVersion } : {}),
    };
  });
}

export interface SubscriptionPlan {
  missing: WantedEvent[];
  keep: string[];
  remove: string[];
}

/**
 * What is to be made and ended, so that there is one subscription for each wanted event, to the right address, active, and
 * signed with the secret that is known.
 *
 * @param own the account's subscriptions at Walmart
 * @param known numbers of those that were made with that secret: of others nobody knows what they are signed with
 */
export function planSubscriptions(
  own: WalmartWebhookSubscription[],
  known: ReadonlySet<string>,
  url: string,
  wanted: WantedEvent[],
): SubscriptionPlan {
  const kept = new Map<string, string>();
  for (const { subscriptionId, eventType, eventUrl, status } of own) {
    const isRight =
      known.has(subscriptionId) && eventUrl === url && (status ?? "ACTIVE") === "ACTIVE";
    const isWanted = wanted.some((event) => event.eventType === eventType);
    if (isRight && isWanted && !kept.has(eventType)) kept.set(eventType, subscriptionId);
  }
  const keep = [...kept.values()];
  return {
    missing: wanted.filter(({ eventType }) => !kept.has(eventType)),
    keep,
    remove: own.map(({ subscriptionId }) => subscriptionId).filter((id) => !keep.includes(id)),
  };
}
