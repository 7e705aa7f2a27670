import type { SimulatorSettings } from "../settings";
import { type Subscription, Subscriptions } from "../state/subscriptions";
import { post, type Target, webhookHeaders } from "./deliver";

const ATTEMPTS = 3;
const KEPT = 1000;

/** The body of a webhook. */
export interface WebhookEvent {
  source: { eventType: string; eventTime: string; eventId: string };
  payload: Record<string, unknown>;
}

/** A webhook and its delivery. */
export interface WebhookDelivery {
  subscriptionId: string;
  url: string;
  event: WebhookEvent;
  attempts: number;
  /** `delivered` after a 2xx response, `failed` after the last attempt. */
  state: "pending" | "delivered" | "failed";
  /** Of the last response; null while there is none. */
  status: number | null;
  error: string | null;
}

/** Sends webhooks in the background. */
export class Webhooks {
  readonly subscriptions = new Subscriptions();
  private readonly log: WebhookDelivery[] = [];
  private ending = new AbortController();

  constructor(private readonly settings: () => SimulatorSettings) {}

  /** Sends an event in the background and retries until it is accepted or the attempts are used up. */
  send(subscription: Subscription, event: WebhookEvent): void {
    const copies = { never: 0, once: 1, twice: 2 }[this.settings().webhookDelivery];
    for (let copy = 0; copy < copies; copy += 1) {
      const delivery: WebhookDelivery = {
        subscriptionId: subscription.subscriptionId,
        url: subscription.eventUrl,
        event,
        attempts: 0,
        state: "pending",
        status: null,
        error: null,
      };
      this.log.push(delivery);
      const { signal } = this.ending;
      // Not now: the request that caused the event may not have been answered yet.
      setImmediate(() => void this.attempt(delivery, subscription, signal)).unref();
    }
    if (this.log.length > KEPT * 1.1) {
      this.log.splice(0, this.log.length - KEPT);
    }
  }

  /** Sends an event immediately and returns the response status. */
  async probe(target: Target, event: WebhookEvent): Promise<number> {
    const body = JSON.stringify(event);
    const headers = webhookHeaders(target, body, this.settings());
    return post(target.eventUrl, headers, body, this.ending.signal);
  }

  /** The latest webhooks, oldest first. */
  deliveries(): WebhookDelivery[] {
    return this.log.slice(-KEPT);
  }

  /** Stops sending. */
  stop(): void {
    this.ending.abort();
  }

  /** Removes all subscriptions and pending webhooks. */
  clear(): void {
    this.stop();
    this.ending = new AbortController();
    this.subscriptions.clear();
    this.log.length = 0;
  }

  private async attempt(
    delivery: WebhookDelivery,
    target: Target,
    signal: AbortSignal,
  ): Promise<void> {
    if (signal.aborted) {
      return;
    }
    delivery.attempts += 1;
    try {
      delivery.status = await this.probe(target, delivery.event);
      delivery.error = null;
    } catch (error) {
      delivery.status = null;
      delivery.error = error instanceof Error ? error.message : String(error);
    }
    if (delivery.status !== null && delivery.status >= 200 && delivery.status < 300) {
      delivery.state = "delivered";
    } else if (delivery.attempts >= ATTEMPTS) {
      delivery.state = "failed";
    } else {
      const wait = this.settings().webhookRetrySeconds * 1000;
      setTimeout(() => void this.attempt(delivery, target, signal), wait).unref();
    }
  }
}
