import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { declareHooks } from "../../../sync/kernel/hooks";
import type { ImportPayoutsResult } from "../../../sync/payouts/import-payouts";
import { IMPORT_PAYOUTS, type ImportedPayouts } from "../../../sync/payouts/import-payouts-port";
import { type ImportPayoutsInput, importPayoutsStep } from "../steps/import-payouts";

export type { ImportPayoutsInput };

export interface ImportPayoutsWorkflowInput extends ImportPayoutsInput {
  /** Only give these stored payouts to the hook: uploads bring payouts too. */
  imported?: ImportedPayouts;
}

export const importWalmartPayoutsWorkflowId = IMPORT_PAYOUTS;

/**
 * Imports an account's new settlement files and compares them with its orders.
 *
 * The hook `payoutsImported` gets the account and the payouts that were imported, uploaded or replaced, at least once each.
 * If it throws, they stay imported, and it gets them again after the next import.
 */
export const importWalmartPayoutsWorkflow = createWorkflow(
  importWalmartPayoutsWorkflowId,
  (input: WorkflowData<ImportPayoutsWorkflowInput>) => {
    const result = when("walmart-reads-payouts", { input }, ({ input }) => !input.imported).then(
      () => importPayoutsStep(input),
    );
    const announcing = when("walmart-announced-payouts", { input }, ({ input }) =>
      Boolean(input.imported),
    ).then(() => {
      const payoutsImported = createHook(
        "payoutsImported",
        transform({ input }, ({ input }) => input.imported as ImportedPayouts),
      );
      return { result: input.account_id, hooks: [payoutsImported] as const };
    });
    return new WorkflowResponse(
      transform({ result }, ({ result }) => result as ImportPayoutsResult),
      { hooks: [announcing.hooks[0]] },
    );
  },
);

declareHooks(importWalmartPayoutsWorkflow);
