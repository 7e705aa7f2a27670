import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { NewMessage, WalmartOrderRow } from "../../modules/walmart/types";
import type { ParsedOrder } from "../../walmart-api";
import { toCents } from "../../mapping";
import { walmartService } from "../kernel/container";
import { withRunLock } from "../kernel/run-lock";
import { goodwill } from "../messages/goodwill";
import type { QueuedMessage } from "../messages/message-subject";
import type { GoodwillPayload } from "../messages/goodwill/payload";
import { queueOnce } from "../messages/queue-once";
import { requestKey } from "../messages/request-key";
import { goodwillCents } from "../refunds/known-refunds";
import { flagUnassignedRefunds } from "../returns/flag-unassigned-refunds";
import {
  alreadyAssignedError,
  requireUnassignedRefund,
} from "../returns/require-unassigned-refund";
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
  /** A refund made in Medusa that is sent with it; left out: Medusa records the refund once Walmart confirms. */
  refund_id?: string | null;
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
  const { refund_id } = input;
  const what = input.lines.map(({ line_number, amount }) => `${line_number}=${amount ?? "all"}`);
  const message = {
    account_id: order.account_id,
    walmart_order_id: order.id,
    // A refund in Medusa is sent once, ever.
    idempotency_key: refund_id
      ? `goodwill:${order.id}:refund:${refund_id}`
      : await requestKey(
          container,
          { walmart_order_id: order.id, kind: "goodwill" },
          `goodwill:${order.id}:${input.reason}:${what.toSorted().join(",")}:`,
        ),
  } as const;
  await withRunLock(container, `walmart:goodwill:${order.id}`, {}, () =>
    queueOnce(container, goodwill, {
      message,
      readBack: () => readBackOrder(container, order),
      payload: async (answer) => {
        const payload = payloadOf(order, answer, input);
        if (refund_id) await requireSameAmount(container, order, refund_id, payload);
        return payload;
      },
      ...(refund_id && {
        store: async (queued: NewMessage) => {
          const { returns } = walmartService(container);
          if (!(await returns.sendWithoutReturn(order.id, refund_id, queued)))
            throw alreadyAssignedError(refund_id);
        },
      }),
    }),
  );
  if (refund_id) await flagUnassignedRefunds(container, order.order_id ? [order.order_id] : []);
  return { id: order.id, account_id: order.account_id, walmart_order_id: order.id };
}

/** @throws MedusaError (INVALID_DATA) if the refund is decided about, or the lines do not add up to it */
async function requireSameAmount(
  container: MedusaContainer,
  order: WalmartOrderRow,
  refundId: string,
  payload: GoodwillPayload,
): Promise<void> {
  const refund = await requireUnassignedRefund(container, order, refundId);
  const cents = goodwillCents(payload).reduce((sum, line) => sum + line.cents, 0);
  if (cents === toCents(Number(refund.amount))) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `lines: The refund in Medusa is ${Number(refund.amount).toFixed(2)}, but the lines add up to ${(cents / 100).toFixed(2)}. ` +
      "Enter amounts that add up to the refund.",
  );
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
    refund_id: input.refund_id ?? null,
    actor_id: input.actor_id ?? null,
  };
}
