import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../../../sync/kernel/container";
import { endSubscriptions } from "../../../sync/subscriptions/end-subscriptions";

const deleteAccountStep = createStep(
  "walmart-delete-account-step",
  async ({ id, force }: { id: string; force: boolean }, { container }) => {
    const service = walmartService(container);
    await service.retrieveWalmartAccount(id, { select: ["id"] });
    const open = await service.listWalmartUpdates(
      { account_id: id, state: ["pending", "sending"] },
      { select: ["id"] },
    );
    if (open.length && !force) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `${open.length} update(s) still have to reach Walmart. Wait until they are sent, or delete with ?force=true: Walmart is then never told of them.`,
      );
    }
    await endSubscriptions(container, id);
    await service.softDeleteWalmartAccounts(id);
    // Nobody sends them any more, also not if the account is connected again.
    await service.updateWalmartUpdates(
      open.map((update) => ({
        id: update.id,
        state: "resolved" as const,
        resolved_at: new Date(),
        note: "The account was deleted before Walmart was told.",
      })),
    );
    return new StepResponse({ id });
  },
);

/** Deletes an account: all sync stops, its orders stay readable. */
export const deleteWalmartAccountWorkflow = createWorkflow(
  "walmart-delete-account",
  (input: WorkflowData<{ id: string; force: boolean }>) =>
    new WorkflowResponse(deleteAccountStep(input)),
);
