import type { MessageOutcome } from "../../messages/message-definition";

/** What a message is about, during one attempt at it. */
export interface Subject {
  readonly entity: "order" | "return";
  /** Walmart's number: the purchase order's, or the return's (RMA). */
  readonly entityId: string;
  readonly purchaseOrderId: string | undefined;
  /** Throws Walmart's errors and `LeaseLost`. */
  send(): Promise<MessageOutcome>;
  /** Stores Walmart's latest answer in this attempt, if there was one. */
  storeReadBack(): Promise<void>;
  /** Updates the status that the merchant sees. */
  refresh(): Promise<void>;
}
