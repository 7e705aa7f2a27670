import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { GuardCancellationInput } from "../../../sync/orders/guards/guard-cancellation";
import { findOrderWithoutReason } from "../../../sync/orders/guards/missing-reason";

export const findOrderWithoutReasonStepId = "walmart-find-order-without-reason";

/** Reads the order that the store's hook has to choose a reason for. Changes nothing. */
export const findOrderWithoutReasonStep = createStep(
  findOrderWithoutReasonStepId,
  async (input: GuardCancellationInput, { container }) =>
    new StepResponse(await findOrderWithoutReason(container, input)),
);
