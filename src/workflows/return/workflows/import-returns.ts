import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { declareHooks } from "../../../sync/kernel/hooks";
import type { ImportReturnsResult } from "../../../sync/returns/import-returns";
import { IMPORT_RETURNS, type ImportedReturns } from "../../../sync/returns/import-returns-port";
import { type ImportReturnsInput, importReturnsStep } from "../steps/import-returns";

export type { ImportReturnsInput };

export interface ImportReturnsWorkflowInput extends ImportReturnsInput {
  /** Only give these stored returns to the hook: webhooks bring returns too. */
  imported?: ImportedReturns;
}

export const importWalmartReturnsWorkflowId = IMPORT_RETURNS;

/**
 * Imports an account's returns that changed since the last import, and mirrors all that Medusa has not followed yet.
 *
 * The hook `returnsImported` gets the account and new returns of imported orders, before they are mirrored in Medusa, at
 * least once each. If it throws, the return shows why, and is tried again at every import.
 */
export const importWalmartReturnsWorkflow = createWorkflow(
  importWalmartReturnsWorkflowId,
  (input: WorkflowData<ImportReturnsWorkflowInput>) => {
    const result = when("walmart-reads-returns", { input }, ({ input }) => !input.imported).then(
      () => importReturnsStep(input),
    );
    const announcing = when("walmart-announced-returns", { input }, ({ input }) =>
      Boolean(input.imported),
    ).then(() => {
      const returnsImported = createHook(
        "returnsImported",
        transform({ input }, ({ input }) => input.imported as ImportedReturns),
      );
      return { result: input.account_id, hooks: [returnsImported] as const };
    });
    return new WorkflowResponse(
      transform({ result }, ({ result }) => result as ImportReturnsResult),
      { hooks: [announcing.hooks[0]] },
    );
  },
);

declareHooks(importWalmartReturnsWorkflow);
