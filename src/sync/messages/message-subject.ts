/** What messages are about, as delivery selects them. */
export interface MessageSubject {
  account_id: string;
  /** `null`: a purchase order that is not in this store. Left out: all messages of the account. */
  walmart_order_id?: string | null;
}

/** The order or return that a person's request queued a message for. */
export interface QueuedMessage extends MessageSubject {
  /** Id of the `walmart_order` or `walmart_return`. */
  id: string;
}

/** A purchase order of this store that has messages to deliver. */
export interface QueuedOrder extends MessageSubject {
  walmart_order_id: string;
}
