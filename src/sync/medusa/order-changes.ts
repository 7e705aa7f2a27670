import type { IOrderModuleService, OrderChangeDTO } from "@medusajs/framework/types";
import { OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils";
import { MirrorProblem } from "./mirror-problem";

/** Who makes changes of orders because of Walmart. */
export const CREATED_BY = "walmart";

/** Shown on a return that waits for a merchant's unfinished change of the same order. */
export const RETURN_WAITS_FOR_CHANGE =
  "This return can't be processed yet, because the order has an unfinished change in Medusa (an edit, a return, an " +
  "exchange or a claim). Confirm or cancel that change, and the return continues automatically.";

/** A click is answered long before; what is older and still half done has no process any more. */
export const ABANDONED_AFTER_MS = 30_000;

const CREDIT_LINE: string = OrderChangeType.CREDIT_LINE;

/** The published type lacks the author, and knows not every kind. */
type OpenChange = Omit<OrderChangeDTO, "change_type"> & {
  change_type?: string;
  created_by?: string | null;
};

/**
 * Makes room for a change of an order, which takes one at a time. One of ours, or of a dead process, was left by a run
 * that was cut short, and is made anew.
 *
 * @param waiting what the merchant is told where a change of theirs is not finished
 * @throws MirrorProblem if the order has an unfinished change of somebody else's
 */
export async function clearOrderChanges(
  orders: IOrderModuleService,
  orderId: string,
  waiting: string,
): Promise<void> {
  for (const change of await openChanges(orders, orderId)) {
    if (change.created_by !== CREATED_BY && !isDead(change))
      throw new MirrorProblem(waiting, "medusa");
    await orders.cancelOrderChange(change.id);
  }
}

/**
 * Takes back the change that a dead process left when it cancelled or refunded an order: core would refuse every
 * repetition for it. Changes that a person may still be at are left alone.
 */
export async function clearAbandonedChanges(
  orders: IOrderModuleService,
  orderId: string,
): Promise<void> {
  for (const change of await openChanges(orders, orderId))
    if (isDead(change)) await orders.cancelOrderChange(change.id);
}

async function openChanges(orders: IOrderModuleService, orderId: string): Promise<OpenChange[]> {
  return await orders.listOrderChanges({
    order_id: orderId,
    status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
  });
}

/** Core makes and confirms a credit line in one go, so nobody is at one that has been open for a while. */
function isDead({ change_type, created_at }: OpenChange): boolean {
  return (
    change_type === CREDIT_LINE && new Date(created_at).getTime() < Date.now() - ABANDONED_AFTER_MS
  );
}
