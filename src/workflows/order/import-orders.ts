import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { transform } from "@medusajs/framework/workflows-sdk";
import { importOrders, type ImportOrdersInput, type ImportOrdersResult } from "./lib/import-orders";
import { UPDATES_QUEUED_EVENT } from "../update/lib/events";

/** Runs the import; everything in it is repeated by the next run where this one is cut short. */
const importOrdersStep = createStep(
  "walmart-import-orders-step",
  async (input: ImportOrdersInput, { container }) =>
    new StepResponse<ImportOrdersResult>(await importOrders(container, input)),
);

/**
 * Brings an account's purchase orders here: new ones become Medusa orders, what Walmart changed on known ones is
 * mirrored. Errors of single orders and of Walmart are part of the answer, not thrown.
 */
export const importOrdersWorkflow = createWorkflow(
  "walmart-import-orders",
  (input: WorkflowData<ImportOrdersInput>) => {
    const result = importOrdersStep(input);
    emitEventStep({
      eventName: UPDATES_QUEUED_EVENT,
      data: transform({ input }, ({ input }) => ({ account_id: input.account_id })),
    });
    return new WorkflowResponse(result);
  },
);
