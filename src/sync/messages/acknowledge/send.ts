import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { MessageOutcome, OrderMessageContext } from "../message-definition";
import { readAfter } from "../read-after";
import { createdUnits } from "./created-units";

/** Acknowledges a whole purchase order. Repeating it is harmless while the order is Acknowledged. */
export async function sendAcknowledgement({
  message,
  order,
  read,
  write,
}: OrderMessageContext): Promise<MessageOutcome> {
  if (message.uncertain && isAcknowledged(await read())) return { state: "confirmed" };
  try {
    await write({}, (orders) => orders.acknowledge(order.purchase_order_id));
  } catch (error) {
    // Another tool may have acknowledged it, or it has moved on since: then there is nothing left to send.
    if (!isAcknowledged(await readAfter(error, read))) throw error;
  }
  return { state: "confirmed" };
}

/** Whether nobody has to acknowledge the order any more. */
function isAcknowledged(now: WalmartPurchaseOrder | null): boolean {
  return now !== null && createdUnits(now) === 0;
}
