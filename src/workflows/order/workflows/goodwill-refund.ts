import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../../modules/walmart/types";
import { walmartService } from "../../../sync/kernel/container";
import { exclusively } from "../../../sync/kernel/run-lock";
import { nthKey } from "../../../sync/messages/open-messages";
import { requireAccount } from "../../../sync/accounts/require-account";
import { deliverNow } from "../../../sync/outbox/deliver-now";
import { goodwillLines, type GoodwillLine } from "../../../sync/orders/goodwill-lines";
import { readStoredOrder } from "../../../sync/orders/prepare-order";
import { refreshFromWalmart } from "../../../sync/orders/read-back-order";
import { newMessage } from "../../../sync/messages/new-message";
import { goodwill } from "../../../sync/messages/goodwill";

export interface GoodwillRefundInput {
  walmart_order_id: string;
  /** One of Walmart's refund reasons. */
  reason: string;
  /** For Walmart's records. */
  comments?: string | null;
  lines: GoodwillLine[];
  actor_id?: string | null;
}

const goodwillRefundStep = createStep(
  "walmart-goodwill-refund-step",
  async (input: GoodwillRefundInput, { container }) => {
    const order = await walmartService(container).retrieveWalmartOrder(input.walmart_order_id);
    requireRefundable(order);
    await requireAccount(container, order);
    // Found out before anything else is done: a second click on the same button finds the first one under way.
    const key = await keyOf(container, order, input);
    await exclusively(container, `walmart:goodwill:${order.id}`, {}, () =>
      queue(container, order, key, input),
    );
    await deliverNow(container, { account_id: order.account_id, walmart_order_id: order.id });
    return new StepResponse({ id: order.id });
  },
);

function requireRefundable(order: WalmartOrderRow): void {
  if (order.order_id && order.fulfilled_by !== "wfs") return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    order.order_id
      ? "Walmart fulfils this order itself (WFS): its refunds are Walmart's."
      : "This purchase order has no Medusa order yet. Mend what its status says first, or refund it in Seller Center.",
  );
}

/** Checks the request against what Walmart says now, and stores it. */
async function queue(
  container: MedusaContainer,
  order: WalmartOrderRow,
  key: string,
  input: GoodwillRefundInput,
): Promise<void> {
  const service = walmartService(container);
  const known = await service.listWalmartUpdates({ idempotency_key: key }, { select: ["id"] });
  if (known.length) return;
  const answer = await refreshFromWalmart(container, order);
  const now = answer?.order ?? readStoredOrder(order.raw);
  if (!now) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Walmart's last answer for this purchase order cannot be read, so what can be refunded is not known. Refund it in Seller Center.",
    );
  }
  const { lines, full } = goodwillLines(now, input.lines);
  await service.messages.add([
    newMessage(goodwill, {
      account_id: order.account_id,
      walmart_order_id: order.id,
      idempotency_key: key,
      payload: {
        reason: input.reason,
        comments: input.comments ?? null,
        full,
        currency: order.currency_code.toUpperCase(),
        lines,
        actor_id: input.actor_id ?? null,
      },
    }),
  ]);
}

/** The n-th refund of just this: one that is asked for before the last one has ended is the same. */
async function keyOf(
  container: MedusaContainer,
  order: WalmartOrderRow,
  { reason, lines }: GoodwillRefundInput,
): Promise<string> {
  const what = lines.map(({ line_number, amount }) => `${line_number}=${amount ?? "all"}`);
  const earlier = await walmartService(container).listWalmartUpdates(
    { walmart_order_id: order.id, kind: "goodwill" },
    { select: ["id", "idempotency_key", "state"] },
  );
  return nthKey(`goodwill:${order.id}:${reason}:${what.toSorted().join(",")}:`, earlier);
}

/** Gives the buyer a part of the money back without a return; Medusa records it when Walmart has confirmed. */
export const goodwillRefundWorkflow = createWorkflow(
  "walmart-goodwill-refund",
  (input: WorkflowData<GoodwillRefundInput>) => new WorkflowResponse(goodwillRefundStep(input)),
);
