import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { queryOf } from "../../../sync/kernel/container";
import { deliverMessages } from "../../../sync/outbox/deliver";
import { adoptRefunds } from "../../../sync/returns/assign-matching-refunds";
import { ordersOfPayments } from "../../../sync/returns/orders-of-payments";

export interface FollowRefundsInput {
  /** Medusa orders of which something was received. */
  order_ids?: string[];
  /** Payments of which something was refunded. */
  payment_ids?: string[];
}

type Queued = { account_id: string; walmart_order_id: string }[];

/** The intent is stored before anything is sent; what is not sent now the updates job sends. */
const adoptRefundsStep = createStep(
  "walmart-adopt-refunds",
  async (input: FollowRefundsInput, { container }) => {
    const ofPayments = await ordersOfPayments(queryOf(container), input.payment_ids ?? []);
    return new StepResponse<Queued>(
      await adoptRefunds(container, [...(input.order_ids ?? []), ...ofPayments]),
    );
  },
);

const sendRefundsStep = createStep(
  "walmart-send-refunds",
  async (queued: Queued, { container }) => {
    for (const { account_id, walmart_order_id } of queued)
      await deliverMessages(container, { account_id, walmart_order_ids: [walmart_order_id] });
    return new StepResponse(queued);
  },
);

/** Refunds made in Medusa that stand for returns: store what Walmart must be told, then tell it. */
export const followRefundsWorkflow = createWorkflow(
  "walmart-follow-refunds",
  (input: WorkflowData<FollowRefundsInput>) => {
    const queued = adoptRefundsStep(input);
    sendRefundsStep(queued);
    return new WorkflowResponse(queued);
  },
);
