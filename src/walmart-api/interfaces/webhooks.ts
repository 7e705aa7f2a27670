import type { WebhookTarget } from "../payloads/offer-types";
import type { WalmartWebhookEventType, WalmartWebhookSubscription } from "../schemas/webhook";

export interface ListWebhooksQuery {
  eventType?: string;
  resourceName?: string;
  status?: "ACTIVE" | "INACTIVE";
}

/** All methods throw `WalmartError` and nothing else. Keys are masked in the activity log, and never answered. */
export interface WebhooksApi {
  /** The seller's subscriptions, whoever made them. Those that cannot be read are left out. */
  list(query?: ListWebhooksQuery): Promise<WalmartWebhookSubscription[]>;
  /** Subscribes. It is not known to be safe to repeat: after an uncertain end look into `list`. */
  create(target: WebhookTarget): Promise<WalmartWebhookSubscription>;
  /** Ends a subscription; false if Walmart does not know it. */
  delete(subscriptionId: string): Promise<boolean>;
  /** Makes Walmart send a notification to a target, without a subscription. Answers its words. */
  test(target: WebhookTarget): Promise<string>;
  /** What can be subscribed to. */
  eventTypes(): Promise<WalmartWebhookEventType[]>;
}
