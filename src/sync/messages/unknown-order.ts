import type { WalmartOrderRow } from "../../modules/walmart/types";
import type { MessageOutcome } from "./message-definition";

/** The outcome when Walmart has no such purchase order for this seller. */
export function unknownOrder({
  purchase_order_id,
}: Pick<WalmartOrderRow, "purchase_order_id">): MessageOutcome {
  return {
    state: "failed",
    problem: `Walmart does not know purchase order ${purchase_order_id}.`,
    remedy: "Check that the account's credentials belong to the seller of this order.",
    origin: "medusa",
  };
}
