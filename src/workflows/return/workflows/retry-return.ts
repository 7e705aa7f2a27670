import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { deliverMessages } from "../../../sync/outbox/deliver";
import { refreshReturn } from "../../../sync/returns/refresh-return";
import { mirrorReturn } from "../../../sync/returns/mirror-return";

export interface RetryReturnInput {
  walmart_return_id: string;
  actor_id?: string | null;
}

const retryReturnStep = createStep(
  "walmart-retry-return-step",
  async ({ walmart_return_id, actor_id }: RetryReturnInput, { container }) => {
    const service = walmartService(container);
    const row = await service.retrieveWalmartReturn(walmart_return_id);
    const retried = await service.messageRetries.retryReturn(row, actor_id ?? null);
    const isStuck = row.status === "error" && !retried;
    if (!retried && !isStuck) return new StepResponse({ retried });
    if (isStuck) await service.messageRetries.recordReturnRetry(row, actor_id ?? null);
    await refreshReturn(container, row);
    await service.returns.link(row.account_id);
    await service.returns.refresh([row.id]);
    const accounts = await service.listWalmartAccounts(
      { id: row.account_id, enabled: true },
      { select: ["id"] },
    );
    for (const account of accounts) {
      await deliverMessages(container, {
        account_id: account.id,
        walmart_order_ids: row.walmart_order_id ? [row.walmart_order_id] : [],
      });
    }
    await mirrorReturn(container, row.id);
    return new StepResponse({ retried });
  },
);

/** Tries a return's failed refunds, and what Medusa could not follow, again at once. With nothing wrong, nothing happens. */
export const retryWalmartReturnWorkflow = createWorkflow(
  "walmart-retry-return",
  (input: WorkflowData<RetryReturnInput>) => new WorkflowResponse(retryReturnStep(input)),
);
