import type { IOrderModuleService, OrderChangeDTO } from "@medusajs/framework/types";
import { OrderChangeStatus } from "@medusajs/framework/utils";
import { MirrorProblem } from "./mirror-problem";

/** Who makes changes of orders because of Walmart. */
export const CREATED_BY = "walmart";

/**
 * Makes room for a change of an order, which takes one at a time. One of ours was left by a run that was cut short, and
 * is made anew.
 *
 * @param waiting what the merchant is told where a change of theirs is not finished
 * @throws MirrorProblem if the order has an unfinished change of somebody else's
 */
export async function clearOrderChanges(
  orders: IOrderModuleService,
  orderId: string,
  waiting: string,
): Promise<void> {
  const open = (await orders.listOrderChanges({
    order_id: orderId,
    status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
    // The published type lacks this field.
  })) as (OrderChangeDTO & { created_by?: string | null })[];
  for (const change of open) {
    if (change.created_by !== CREATED_BY) throw new MirrorProblem(waiting, "medusa");
    await orders.cancelOrderChange(change.id);
  }
}
