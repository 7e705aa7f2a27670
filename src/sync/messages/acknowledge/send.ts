import { isWalmartError } from "../../../walmart-api";
import type { MessageOutcome, OrderMessageContext } from "../message-definition";
import { createdUnits } from "./created-units";

/** Acknowledges a whole purchase order. Repeating it is harmless while the order is Acknowledged. */
export async function sendAcknowledgement({
  message,
  order,
  read,
  write,
}: OrderMessageContext): Promise<MessageOutcome> {
  const isAcknowledged = async () => {
    const now = await read();
    return now !== null && createdUnits(now) === 0;
  };
  if (message.uncertain && (await isAcknowledged())) return { state: "confirmed" };
  try {
    await write({}, (orders) => orders.acknowledge(order.purchase_order_id));
  } catch (error) {
    if (!isWalmartError(error) || error.kind !== "rejected") throw error;
    // Another tool may have acknowledged it, or it has moved on since: then there is nothing left to send.
    if (!(await isAcknowledged())) throw error;
  }
  return { state: "confirmed" };
}
