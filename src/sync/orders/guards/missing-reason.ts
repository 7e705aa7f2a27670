import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../../kernel/container";
import type { HookAccount } from "../../kernel/hooks";
import { isMissing } from "./check-reason";
import { type GuardCancellationInput, givenReason } from "./guard-cancellation";
import { findGuardedOrder } from "./guarded-order";

/** An order whose cancellation came without a reason, as the hook `chooseReason` gets it. */
export interface OrderWithoutReason {
  account: HookAccount;
  order: {
    walmart_order_id: string;
    purchase_order_id: string;
    order_id: string;
    display_id: number | null;
    /** The buyer asked Walmart to cancel, when the order was last read. */
    cancel_requested: boolean;
  };
}

/** The order, if Walmart requires a reason and none was given; else `null`. */
export async function findOrderWithoutReason(
  container: MedusaContainer,
  { order_id, body }: GuardCancellationInput,
): Promise<OrderWithoutReason | null> {
  if (!isMissing(givenReason(body))) return null;
  const found = await findGuardedOrder(container, order_id);
  if (!found?.account || found.row.walmart_status === "canceled") return null;
  const { display_id, cancel_requested } = await walmartService(container).retrieveWalmartOrder(
    found.row.id,
    { select: ["id", "display_id", "cancel_requested"] },
  );
  return {
    account: { id: found.account.id, name: found.account.name },
    order: {
      walmart_order_id: found.row.id,
      purchase_order_id: found.row.purchase_order_id,
      order_id,
      display_id,
      cancel_requested,
    },
  };
}
