import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { declareHooks, isHooked } from "../../../sync/kernel/hooks";
import { GUARD_CANCELLATION } from "../../../sync/orders/guards/guard-cancellation-port";
import type { OrderWithoutReason } from "../../../sync/orders/guards/missing-reason";
import { findOrderWithoutReasonStep } from "../steps/find-order-without-reason";
import { type GuardCancellationInput, guardCancellationStep } from "../steps/guard-cancellation";

export type { GuardCancellationInput };

export const guardCancellationWorkflowId = GUARD_CANCELLATION;

/**
 * Decides whether core may cancel an order. A Walmart order needs one of Walmart's reasons, which is stored first; orders of
 * other channels pass.
 *
 * The hook `chooseReason` gets the account and a Walmart order whose cancellation came without a reason, and may return
 * one of Walmart's codes.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then
 */
export const guardCancellationWorkflow = createWorkflow(
  guardCancellationWorkflowId,
  (input: WorkflowData<GuardCancellationInput>) => {
    const order = when("walmart-asks-for-reason", { input }, () =>
      isHooked(GUARD_CANCELLATION, "chooseReason"),
    ).then(() => findOrderWithoutReasonStep(input));
    const choosing = when("walmart-chosen-reason", { order }, ({ order }) => Boolean(order)).then(
      () => {
        const chooseReason = createHook(
          "chooseReason",
          transform({ order }, ({ order }) => order as OrderWithoutReason),
        );
        return { result: chooseReason.getResult(), hooks: [chooseReason] as const };
      },
    );
    const guarded = guardCancellationStep(
      transform({ input, chosen: choosing.result }, ({ input, chosen }) => ({ ...input, chosen })),
    );
    return new WorkflowResponse(guarded, { hooks: [choosing.hooks[0]] });
  },
);

declareHooks(guardCancellationWorkflow);
