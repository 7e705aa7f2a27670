import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { refreshReturn } from "../../../sync/returns/refresh-return";
import { mirrorReturn } from "../../../sync/returns/mirror-return";

export interface ResolveReturnInput {
  walmart_return_id: string;
  actor_id?: string | null;
  note?: string | null;
}

const resolveReturnStep = createStep(
  "walmart-resolve-return-step",
  async ({ walmart_return_id, actor_id, note }: ResolveReturnInput, { container }) => {
    const service = walmartService(container);
    const row = await service.retrieveWalmartReturn(walmart_return_id);
    const resolved = await service.messageRetries.resolveReturn(
      row.id,
      actor_id ?? null,
      note ?? null,
    );
    if (!resolved.length && row.problem === null) return new StepResponse({ resolved: 0 });
    if (row.problem !== null) {
      await service.updateWalmartReturns({
        id: row.id,
        problem: null,
        problem_origin: null,
        resolved_problem: row.problem,
      });
    }
    await service.activity.add([
      {
        account_id: row.account_id,
        direction: "internal",
        entity: "return",
        entity_id: row.return_order_id,
        action: "resolve",
        outcome: "ok",
        message: note ?? null,
        actor_id: actor_id ?? null,
        request: { resolved, problem: row.problem },
      },
    ]);
    // From here on the status follows what Walmart says; so ask.
    await refreshReturn(container, row);
    await service.returns.refresh([row.id]);
    await mirrorReturn(container, row.id);
    return new StepResponse({ resolved: resolved.length });
  },
);

/** Records that the merchant mended a return elsewhere: who, when, and their note. */
export const resolveWalmartReturnWorkflow = createWorkflow(
  "walmart-resolve-return",
  (input: WorkflowData<ResolveReturnInput>) => new WorkflowResponse(resolveReturnStep(input)),
);
