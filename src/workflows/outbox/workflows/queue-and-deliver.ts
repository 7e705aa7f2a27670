import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessages } from "../../../sync/outbox/deliver";
import { queueCancellations } from "../../../sync/messages/cancel/queue";
import { queueShipments } from "../../../sync/messages/ship/queue";

export interface QueueAndSendInput {
  /** Fulfilments that may have been shipped. */
  fulfillment_ids?: string[];
  /** Medusa orders that may have been cancelled. */
  order_ids?: string[];
}

type Orders = { account_id: string; walmart_order_id: string }[];

/** The intent is stored before anything is sent; what is not sent now the updates job sends. */
const queueStep = createStep(
  "walmart-queue-updates",
  async (input: QueueAndSendInput, { container }) => {
    const shipments = await queueShipments(container, input.fulfillment_ids ?? []);
    const cancellations = await queueCancellations(container, input.order_ids ?? []);
    const orders = [...shipments.messages, ...cancellations.messages].flatMap(
      ({ account_id, walmart_order_id }) =>
        walmart_order_id ? [{ account_id, walmart_order_id }] : [],
    );
    return new StepResponse<Orders>(orders);
  },
);

/** Only what concerns these orders: a merchant's click does not wait for a long queue to be sent. */
const sendStep = createStep("walmart-send-updates", async (orders: Orders, { container }) => {
  for (const account_id of new Set(orders.map((order) => order.account_id))) {
    await deliverMessages(container, {
      account_id,
      walmart_order_ids: orders
        .filter((order) => order.account_id === account_id)
        .map((order) => order.walmart_order_id),
    });
  }
  return new StepResponse(orders);
});

/** A shipment or cancellation in Medusa: store what Walmart must be told, then tell it. */
export const queueAndSendWorkflow = createWorkflow(
  "walmart-queue-and-send",
  (input: WorkflowData<QueueAndSendInput>) => {
    const orders = queueStep(input);
    sendStep(orders);
    return new WorkflowResponse(orders);
  },
);
