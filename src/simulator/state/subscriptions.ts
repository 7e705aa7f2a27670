/** How a webhook proves that it is Walmart. */
export interface AuthDetails {
  authMethod?: string;
  authHeaderName?: string;
  clientSecret?: string;
  userName?: string;
  password?: string;
}

/** A seller's wish to be told of something. */
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

/** Who wants to be told what. */
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

  /** The seller's active subscriptions to the event. */
  to(seller: string, eventType: string): Subscription[] {
    // Most worlds have none, and events come by the thousand.
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
