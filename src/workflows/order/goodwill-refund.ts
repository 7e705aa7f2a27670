import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { walmartService } from "../shared/container";
import { exclusively } from "../shared/exclusively";
import { dispatchUpdates } from "../update/lib/dispatch";
import { waitUntilSent } from "../update/lib/wait-until-sent";
import { goodwillLines, type GoodwillLine } from "./lib/goodwill-lines";
import { readStoredOrder } from "./lib/prepare";
import { refreshFromWalmart } from "./lib/refresh-from-walmart";

export interface GoodwillRefundInput {
  walmart_order_id: string;
  /** One of Walmart's refund reasons. */
  reason: string;
  /** For Walmart's records. */
  comments?: string | null;
  lines: GoodwillLine[];
  actor_id?: string | null;
}

const OPEN = ["pending", "sending"];

const goodwillRefundStep = createStep(
  "walmart-goodwill-refund-step",
  async (input: GoodwillRefundInput, { container }) => {
    const order = await walmartService(container).retrieveWalmartOrder(input.walmart_order_id);
    requireRefundable(order);
    await exclusively(container, `walmart:goodwill:${order.id}`, {}, () =>
      queue(container, order, input),
    );
    await dispatchUpdates(container, {
      account_id: order.account_id,
      walmart_order_ids: [order.id],
    });
    await waitUntilSent(container, order.account_id, order.id);
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
  input: GoodwillRefundInput,
): Promise<void> {
  const service = walmartService(container);
  const answer = await refreshFromWalmart(container, order);
  const now = answer?.order ?? readStoredOrder(order.raw);
  if (!now) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Walmart's last answer for this purchase order cannot be read, so what can be refunded is not known. Refund it in Seller Center.",
    );
  }
  const earlier = await service.listWalmartUpdates({
    walmart_order_id: order.id,
    kind: "goodwill",
  });
  const { lines, full } = goodwillLines(now, input.lines);
  const what = lines
    .map(
      (line) =>
        `${line.line_number}=${line.charges.map((one) => one.amount + (one.tax?.amount ?? 0)).join("+")}`,
    )
    .join(",");
  const prefix = `goodwill:${order.id}:${input.reason}:${what}:`;
  const same = earlier.filter((update) => update.idempotency_key.startsWith(prefix));
  await service.queueUpdates([
    {
      account_id: order.account_id,
      walmart_order_id: order.id,
      kind: "goodwill",
      // A second click while the first one is under way is the same refund.
      idempotency_key: `${prefix}${same.filter((update) => !OPEN.includes(update.state)).length}`,
      payload: {
        reason: input.reason,
        comments: input.comments ?? null,
        full,
        currency: order.currency_code.toUpperCase(),
        lines,
        actor_id: input.actor_id ?? null,
      },
    },
  ]);
}

/** Gives the buyer a part of the money back without a return; Medusa records it when Walmart has confirmed. */
export const goodwillRefundWorkflow = createWorkflow(
  "walmart-goodwill-refund",
  (input: WorkflowData<GoodwillRefundInput>) => new WorkflowResponse(goodwillRefundStep(input)),
);
