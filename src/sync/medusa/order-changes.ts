import type { IOrderModuleService, OrderChangeDTO } from "@medusajs/framework/types";
import { OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils";
import type { ProblemCode } from "../../types";
import { MirrorProblem } from "./mirror-problem";

/** The author of changes that this plugin makes. */
export const CREATED_BY = "walmart";

/** A request is answered long before this. An older change that is still open was abandoned by its process. */
export const ABANDONED_AFTER_MS = 30_000;

const CREDIT_LINE: string = OrderChangeType.CREDIT_LINE;

/** The published type lacks the author and some change types. */
type OpenChange = Omit<OrderChangeDTO, "change_type"> & {
  change_type?: string;
  created_by?: string | null;
};

/**
 * Cancels open changes of an order, which can have only one. A change made by this plugin or abandoned by its process
 * was left by an interrupted run and is made again.
 *
 * @param code the problem if a change of the merchant's is unfinished
 * @throws MirrorProblem if the order has an unfinished change by somebody else
 */
export async function clearOrderChanges(
  orders: IOrderModuleService,
  orderId: string,
  code: ProblemCode,
): Promise<void> {
  for (const change of await openChanges(orders, orderId)) {
    if (change.created_by !== CREATED_BY && !isAbandoned(change))
      throw new MirrorProblem({ code }, "medusa");
    await orders.cancelOrderChange(change.id);
  }
}

/**
 * Cancels the change that a dead process left when it canceled or refunded an order: core would reject every retry.
 * Changes that a person may still be working on are left alone.
 */
export async function clearAbandonedChanges(
  orders: IOrderModuleService,
  orderId: string,
): Promise<void> {
  for (const change of await openChanges(orders, orderId))
    if (isAbandoned(change)) await orders.cancelOrderChange(change.id);
}

async function openChanges(orders: IOrderModuleService, orderId: string): Promise<OpenChange[]> {
  return await orders.listOrderChanges({
    order_id: orderId,
    status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
  });
}

/** Core creates and confirms a credit line in one step, so nobody is working on one that was open for a while. */
function isAbandoned({ change_type, created_at }: OpenChange): boolean {
  return (
    change_type === CREDIT_LINE && new Date(created_at).getTime() < Date.now() - ABANDONED_AFTER_MS
  );
}
