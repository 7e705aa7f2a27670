import type {
  WalmartAccountRow,
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import type { OperationName, OrderAnswer, WalmartClient } from "../../../walmart-api";

/** Everything that a kind of update works with. */
export interface UpdateContext {
  update: WalmartUpdateRow;
  account: WalmartAccountRow;
  order: WalmartOrderRow;
  lines: WalmartOrderLineRow[];
  /** The other updates of the same purchase order that Walmart has confirmed. */
  confirmedSiblings: WalmartUpdateRow[];
  client: WalmartClient;
  /**
   * Stores what is about to be said and makes sure that nobody else says it. Must be awaited right before every write
   * to Walmart; throws {@link ClaimLost} when another worker has taken over.
   */
  hold(plan: unknown): Promise<void>;
}

/** What an attempt came to. Errors of Walmart are thrown and judged in one place. */
export type UpdateOutcome =
  /** Walmart has it, by this attempt or before it. */
  | { state: "confirmed"; answer: OrderAnswer | null }
  /** It can never be said as it stands, and Walmart was not asked. */
  | { state: "failed"; problem: string; remedy: string; answer: OrderAnswer | null };

export interface UpdateKindHandler {
  /** The call whose throttle decides when updates of this kind can be sent. */
  operation: OperationName;
  /** What a merchant does when Walmart refuses. */
  remedy: string;
  send(context: UpdateContext): Promise<UpdateOutcome>;
}

/** Another worker has taken the update over; this one must do nothing more about it. */
export class ClaimLost extends Error {
  constructor(updateId: string) {
    super(`Another worker has taken over update ${updateId}.`);
    this.name = "ClaimLost";
  }
}
