import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import type { ParsedOrder } from "../../walmart-api";
import { withRunLock } from "../kernel/run-lock";
import { goodwill } from "../messages/goodwill";
import type { QueuedMessage } from "../messages/message-subject";
import { queueOnce } from "../messages/queue-once";
import { requestKey } from "../messages/request-key";
import { goodwillLines, type GoodwillLine } from "./goodwill-lines";
import { readStoredOrder } from "../kernel/read-stored-order";
import { readBackOrder } from "./read-back-order";
import { requireChangeableOrder } from "./require-changeable-order";

export interface GoodwillRefundInput {
  walmart_order_id: string;
  /** One of Walmart's refund reasons. */
  reason: string;
  /** For Walmart's records. */
  comments?: string | null;
  lines: GoodwillLine[];
  actor_id?: string | null;
}

/**
 * Checks a refund without a return against Walmart's current state, and queues it.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is queued then
 */
export async function queueGoodwillRefund(
  container: MedusaContainer,
  input: GoodwillRefundInput,
): Promise<QueuedMessage> {
  const order = await requireChangeableOrder(container, input.walmart_order_id, "refund");
  const what = input.lines.map(({ line_number, amount }) => `${line_number}=${amount ?? "all"}`);
  const message = {
    account_id: order.account_id,
    walmart_order_id: order.id,

    idempotency_key: await requestKey(
      container,
      { walmart_order_id: order.id, kind: "goodwill" },
      `goodwill:${order.id}:${input.reason}:${what.toSorted().join(",")}:`,
    ),
  } as const;
  await withRunLock(container, `walmart:goodwill:${order.id}`, {}, () =>
    queueOnce(container, goodwill, {
      message,
      readBack: () => readBackOrder(container, order),
      payload: (answer) => payloadOf(order, answer, input),
    }),
  );
  return { id: order.id, account_id: order.account_id, walmart_order_id: order.id };
}

function payloadOf(order: WalmartOrderRow, answer: ParsedOrder | null, input: GoodwillRefundInput) {
  const now = answer?.order ?? readStoredOrder(order.raw);
  if (!now) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Walmart's last response for this purchase order cannot be read, so it is not known what can be refunded. Refund it in Seller Center.",
    );
  }
  const { lines, full } = goodwillLines(now, input.lines);
  return {
    reason: input.reason,
    comments: input.comments ?? null,
    full,
    currency: order.currency_code.toUpperCase(),
    lines,
    actor_id: input.actor_id ?? null,
  };
}
