import type { WebhookSubject } from "../../../types";

/** A received webhook. */
export interface NewWebhookEvent {
  account_id: string;
  /** Walmart's id, or one derived from the body. */
  event_id: string;
  event_type: string;
  subject: WebhookSubject;
  /** Purchase order numbers, RMA numbers or SKUs. */
  numbers: string[];
}

/** A webhook event to be handled. */
export interface DueWebhookEvent extends Pick<
  NewWebhookEvent,
  "event_type" | "subject" | "numbers"
> {
  id: string;
  attempts: number;
}
