/** How webhooks authenticate. */
export interface AuthDetails {
  authMethod?: string;
  authHeaderName?: string;
  clientSecret?: string;
  userName?: string;
  password?: string;
}

/** A seller's subscription to an event type. */
export interface Subscription {
  subscriptionId: string;
  seller: string;
  partnerId: string;
  eventType: string;
  eventVersion: string;
  resourceName: string;
  eventUrl: string;
  authDetails?: AuthDetails;
  headers?: Record<string, string>;
  status: string;
}

/** All webhook subscriptions. */
export class Subscriptions {
  private readonly byId = new Map<string, Subscription>();

  add(subscription: Subscription): void {
    this.byId.set(subscription.subscriptionId, subscription);
  }

  get(id: string): Subscription | undefined {
    return this.byId.get(id);
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  ofSeller(seller: string): Subscription[] {
    return [...this.byId.values()].filter((subscription) => subscription.seller === seller);
  }

  /** The seller's active subscriptions to an event type. */
  to(seller: string, eventType: string): Subscription[] {
    // Most worlds have no subscription, but thousands of events.
    if (this.byId.size === 0) {
      return [];
    }
    return this.ofSeller(seller).filter(
      (each) => each.eventType === eventType && each.status === "ACTIVE",
    );
  }

  clear(): void {
    this.byId.clear();
  }
}
