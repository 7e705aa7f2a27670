import type { WebhookTarget } from "../payloads/listing-types";
import type { WalmartWebhookEventType, WalmartWebhookSubscription } from "../schemas/webhook";

export interface ListWebhooksQuery {
  eventType?: string;
  resourceName?: string;
  status?: "ACTIVE" | "INACTIVE";
}

/** All methods throw `WalmartError` and nothing else. Secrets are masked in the activity log and never returned. */
export interface WebhooksApi {
  /** The seller's subscriptions, whoever created them. Those that cannot be parsed are omitted. */
  list(query?: ListWebhooksQuery): Promise<WalmartWebhookSubscription[]>;
  /**
   * Subscribes to an event. Repeating it may create a second subscription: after an uncertain result, check `list`
   * first.
   */
  create(target: WebhookTarget): Promise<WalmartWebhookSubscription>;
  /** Deletes a subscription; false if Walmart does not know it. */
  delete(subscriptionId: string): Promise<boolean>;
  /** Makes Walmart send a test notification to a target, without a subscription. Returns Walmart's message. */
  test(target: WebhookTarget): Promise<string>;
  /** The events that can be subscribed to. */
  eventTypes(): Promise<WalmartWebhookEventType[]>;
}
