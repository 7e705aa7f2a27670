import { z } from "zod";
import { optionalText, requiredText } from "./tolerant";

/** A webhook subscription. Secrets that Walmart repeats are dropped. */
export const webhookSubscriptionSchema = z.object({
  subscriptionId: requiredText,
  /** Walmart's id of the seller. */
  partnerId: optionalText,
  eventType: requiredText,
  eventVersion: optionalText,
  resourceName: optionalText,
  /** ACTIVE or INACTIVE */
  status: optionalText,
  eventUrl: optionalText,
  authDetails: z.object({ authMethod: optionalText, authHeaderName: optionalText }).nullish(),
});
export type WalmartWebhookSubscription = z.infer<typeof webhookSubscriptionSchema>;

export const webhookEventTypeSchema = z.looseObject({
  eventType: requiredText,
  eventVersion: optionalText,
  /** ORDER, ITEM, INVENTORY, PRICE, RETURNS … */
  resourceName: optionalText,
  description: optionalText,
});
export type WalmartWebhookEventType = z.infer<typeof webhookEventTypeSchema>;
