import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../../../sync/kernel/container";
import { exclusively } from "../../../sync/kernel/run-lock";
import { deliverMessages } from "../../../sync/outbox/deliver";
import { waitUntilDelivered } from "../../../sync/outbox/wait-until-delivered";
import { importOrders } from "../../../sync/orders/import-orders";
import type { ImportOrdersInput } from "../../../sync/orders/import-result";

/** How far back is looked where neither numbers nor a time are named: as far as a new account's first import does. */
const RECENT_MS = 30 * 24 * 3_600_000;

const importNowStep = createStep(
  "walmart-import-now-step",
  async (input: ImportOrdersInput, { container }) => {
    const account = await walmartService(container).retrieveWalmartAccount(input.account_id, {
      select: ["id", "name", "enabled"],
    });
    if (!account.enabled) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `account_id: the account "${account.name}" (${account.id}) is disabled. Enable it to import its orders.`,
      );
    }
    const wanted = { ...input };
    if (!wanted.purchase_order_ids && !wanted.created_after)
      wanted.created_after = new Date(Date.now() - RECENT_MS).toISOString();
    const result = await exclusively(container, `walmart:orders:${account.id}`, {}, () =>
      importOrders(container, wanted),
    );
    // Acknowledgements may be on their way already, by the event of their having been queued.
    await deliverMessages(container, { account_id: account.id });
    await waitUntilDelivered(container, account.id);
    return new StepResponse(
      result ?? { imported: 0, updated: 0, held: 0, mirrored: 0, errors: [] },
    );
  },
);

/** Imports what a merchant asked for, also what was shipped elsewhere; waits for a running import first. */
export const importWalmartOrdersNowWorkflow = createWorkflow(
  "walmart-import-orders-now",
  (input: WorkflowData<ImportOrdersInput>) => new WorkflowResponse(importNowStep(input)),
);
