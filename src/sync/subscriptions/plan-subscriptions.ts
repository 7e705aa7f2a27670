import type { WalmartWebhookEventType, WalmartWebhookSubscription } from "../../walmart-api";

/** An event type that an account subscribes to. */
export interface WantedEvent {
  eventType: string;
  resourceName: string;
  eventVersion?: string;
}

const ORDER_UPDATES: WantedEvent = { eventType: "ORDER_UPDATES", resourceName: "ORDER" };
/** The order events that ORDER_UPDATES replaces; available until the end of 2026. */
const LEGACY_ORDER_EVENTS: WantedEvent[] = [
  { eventType: "PO_CREATED", resourceName: "ORDER" },
  { eventType: "PO_LINE_AUTOCANCELLED", resourceName: "ORDER" },
  { eventType: "INTENT_TO_CANCEL", resourceName: "ORDER" },
];
const OTHER_EVENTS: WantedEvent[] = [
  { eventType: "RETURN_CREATED", resourceName: "ReturnsAndRefunds" },
  { eventType: "RETURN_DELIVERED", resourceName: "ReturnsAndRefunds" },
  { eventType: "RETURN_INVOICED", resourceName: "ReturnsAndRefunds" },
  { eventType: "OFFER_PUBLISHED", resourceName: "ITEM" },
  { eventType: "OFFER_UNPUBLISHED", resourceName: "ITEM" },
  { eventType: "INVENTORY_OOS", resourceName: "INVENTORY" },
  { eventType: "BUY_BOX_CHANGED", resourceName: "PRICE" },
];

/** The URL for an account's webhooks. */
export function webhookUrl(baseUrl: string, accountId: string): string {
  return `${baseUrl.replace(/\/+$/, "")}${pathOf(accountId)}`;
}

function pathOf(accountId: string): string {
  return `/hooks/walmart/${accountId}`;
}

/**
 * Whether a subscription belongs to this account, also at a former URL of the store. Other subscriptions must not be
 * touched.
 */
export function isOwn({ eventUrl }: WalmartWebhookSubscription, accountId: string): boolean {
  return Boolean(
    eventUrl && URL.canParse(eventUrl) && new URL(eventUrl).pathname.endsWith(pathOf(accountId)),
  );
}

/**
 * The event types to subscribe to, with the resource names and versions that Walmart offers.
 *
 * @param offered Walmart's list of event types; empty if unknown
 */
export function wantedEvents(offered: WalmartWebhookEventType[]): WantedEvent[] {
  const known = new Map(offered.map((event) => [event.eventType, event]));
  const has = ({ eventType }: WantedEvent) => !known.size || known.has(eventType);
  const orders = has(ORDER_UPDATES) ? [ORDER_UPDATES] : LEGACY_ORDER_EVENTS.filter(has);
  return [...orders, ...OTHER_EVENTS.filter(has)].map((event) => {
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
 * Plans one subscription per wanted event, with the right URL, active, and signed with the known secret.
 *
 * @param own the account's subscriptions at Walmart
 * @param known ids of subscriptions created with that secret; the secret of others is unknown
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
