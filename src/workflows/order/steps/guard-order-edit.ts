import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  guardOrderEdit,
  type GuardOrderEditInput,
} from "../../../sync/orders/guards/guard-order-edit";

export type { GuardOrderEditInput };

export const guardOrderEditStepId = "walmart-guard-order-edit-step";

/** Checks whether an order edit takes units from a Walmart order. It changes nothing. */
export const guardOrderEditStep = createStep(
  guardOrderEditStepId,
  async (input: GuardOrderEditInput, { container }) =>
    new StepResponse(await guardOrderEdit(container, input)),
);
