import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../shared/container";
import { dispatchUpdates } from "./lib/dispatch";
import { queueCancellations } from "./lib/queue-cancellations";
import { queueShipments } from "./lib/queue-shipments";

export interface QueueAndSendInput {
  /** Fulfilments that may have been shipped. */
  fulfillment_ids?: string[];
  /** Medusa orders that may have been cancelled. */
  order_ids?: string[];
}

/** The intent is stored before anything is sent; what is not sent now the updates job sends. */
const queueStep = createStep(
  "walmart-queue-updates",
  async (input: QueueAndSendInput, { container }) => {
    const shipments = await queueShipments(container, input.fulfillment_ids ?? []);
    const cancellations = await queueCancellations(container, input.order_ids ?? []);
    return new StepResponse([...new Set([...shipments.account_ids, ...cancellations.account_ids])]);
  },
);

const sendStep = createStep("walmart-send-updates", async (accountIds: string[], { container }) => {
  await dispatchEnabled(container, accountIds);
  return new StepResponse(accountIds);
});

async function dispatchEnabled(container: MedusaContainer, accountIds: string[]): Promise<void> {
  if (!accountIds.length) return;
  const accounts = await walmartService(container).listWalmartAccounts(
    { id: accountIds, enabled: true },
    { select: ["id"] },
  );
  for (const account of accounts) await dispatchUpdates(container, { account_id: account.id });
}

/** A shipment or cancellation in Medusa: store what Walmart must be told, then tell it. */
export const queueAndSendWorkflow = createWorkflow(
  "walmart-queue-and-send",
  (input: WorkflowData<QueueAndSendInput>) => {
    const accountIds = queueStep(input);
    sendStep(accountIds);
    return new WorkflowResponse(accountIds);
  },
);
