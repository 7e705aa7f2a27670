import type {
  ErrorOrigin,
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import type {
  OperationName,
  OrderAnswer,
  OrdersApi,
  ReturnsApi,
  WalmartPurchaseOrder,
  WalmartReturnOrder,
} from "../../walmart-api";

/** What every attempt at an update works with. */
interface BaseContext {
  update: WalmartUpdateRow;
  /**
   * Stores what this update stands for at Walmart and makes sure that nobody else works on it; throws
   * `LeaseLost` when another run has taken over.
   */
  hold(plan: unknown): Promise<void>;
}

/** Everything that an update of a return works with. */
export interface ReturnUpdateContext extends BaseContext {
  row: WalmartReturnRow;
  lines: WalmartReturnLineRow[];
  /** The return as Walmart has it now; `null` if Walmart does not know it. */
  read(): Promise<WalmartReturnOrder | null>;
  /** Holds a plan, then says something to Walmart. The only way to write. */
  tell(plan: unknown, say: (returns: ReturnsApi) => Promise<unknown>): Promise<void>;
}

/** Everything that an update of a purchase order works with. */
export interface UpdateContext extends BaseContext {
  order: WalmartOrderRow;
  lines: WalmartOrderLineRow[];
  /** The other updates of the same purchase order that Walmart has confirmed. */
  confirmedSiblings: WalmartUpdateRow[];
  /** The purchase order as Walmart has it now; `null` if Walmart does not know it. */
  read(): Promise<WalmartPurchaseOrder | null>;
  /** Holds a plan, then says something to Walmart. The only way to write. Answers the order as it is afterwards. */
  tell(
    plan: unknown,
    say: (orders: OrdersApi) => Promise<OrderAnswer>,
  ): Promise<WalmartPurchaseOrder>;
}

/** Something for the order's activity that Walmart has no place for. */
export interface UpdateNote {
  action: string;
  message: string;
  details: Record<string, unknown>;
}

/** What an attempt came to. Errors of Walmart are thrown and judged in one place. */
export type UpdateOutcome =
  /** Walmart has it, by this attempt or before it. */
  | { state: "confirmed"; note?: UpdateNote }
  /** It can never be said as it stands. */
  | { state: "failed"; problem: string; remedy: string; origin: ErrorOrigin };

export interface UpdateKindHandler<TContext = UpdateContext> {
  /** The call whose throttle decides when updates of this kind can be sent. */
  operation: OperationName;
  /** What a merchant does when Walmart refuses. */
  remedy: string;
  send(context: TContext): Promise<UpdateOutcome>;
}

/** Walmart has no such purchase order for this seller. */
export function unknownOrder(order: Pick<WalmartOrderRow, "purchase_order_id">): UpdateOutcome {
  return {
    state: "failed",
    problem: `Walmart does not know purchase order ${order.purchase_order_id}.`,
    remedy: "Check that the account's credentials belong to the seller of this order.",
    origin: "medusa",
  };
}
