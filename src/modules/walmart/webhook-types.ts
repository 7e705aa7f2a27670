import type { HintSubject } from "../../mapping/webhook-hint";

/** A webhook that was received. */
export interface NewWebhookEvent {
  account_id: string;
  /** Walmart's, or one that follows from its text. */
  event_id: string;
  event_type: string;
  subject: HintSubject;
  /** Purchase orders, RMAs or SKUs. */
  numbers: string[];
}

/** A webhook that waits to be handled. */
export interface DueWebhookEvent extends Pick<
  NewWebhookEvent,
  "event_type" | "subject" | "numbers"
> {
  id: string;
  attempts: number;
}
