import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import type { CreateAccountInput, Place } from "../../../sync/accounts/account-input";
import { checkShipNodes } from "../../../sync/accounts/check-ship-nodes";
import { refuseKnown } from "../../../sync/accounts/refuse-known";
import { resolvePlaceStep } from "../steps/resolve-place";
import { testConnectionStep } from "./test-account";

/** Before anything is created for the account. */
const refuseKnownStep = createStep(
  "walmart-refuse-known-account",
  async (input: CreateAccountInput, { container }) => {
    await refuseKnown(container, input);
    await checkShipNodes(container, input.settings?.ship_nodes);
    return new StepResponse(null);
  },
);

/**
 * Stores an account. A seller account that was deleted and is connected again is the same one: it comes back with its
 * id, so that its purchase orders are known and not imported a second time.
 */
const storeAccountStep = createStep(
  "walmart-store-account",
  async ({ input, place }: { input: CreateAccountInput; place: Place }, { container }) => {
    const service = walmartService(container);
    const row = {
      name: input.name,
      client_id: input.client_id,
      client_secret: await service.encryptSecret(input.client_secret),
      ...place,
      settings: input.settings ?? {},
      enabled: input.enabled ?? true,
    };
    const [deleted] = await service.listWalmartAccounts(
      { client_id: input.client_id, deleted_at: { $ne: null } },
      { withDeleted: true, order: { deleted_at: "DESC" }, take: 1 },
    );
    if (deleted) {
      await service.accounts.restore(deleted.id, input.name);
      await service.updateWalmartAccounts({
        id: deleted.id,
        ...row,
        health: "unknown",
        health_message: null,
      });
      await service.accounts.replaceSettings(deleted.id, row.settings);
      return new StepResponse({ id: deleted.id }, { id: deleted.id, restored: true });
    }
    const created = await service.createWalmartAccounts(row);
    return new StepResponse({ id: created.id }, { id: created.id, restored: false });
  },
  async (stored, { container }) => {
    if (!stored) return;
    const service = walmartService(container);
    if (stored.restored) await service.softDeleteWalmartAccounts(stored.id);
    else await service.deleteWalmartAccounts(stored.id);
  },
);

/** Connects a seller account: finds its place in the store, stores it encrypted, and asks Walmart whether it works. */
export const createWalmartAccountWorkflow = createWorkflow(
  "walmart-create-account",
  (input: WorkflowData<CreateAccountInput>) => {
    refuseKnownStep(input);
    const place = resolvePlaceStep(input);
    const account = storeAccountStep(transform({ input, place }, (data) => data));
    testConnectionStep(account);
    return new WorkflowResponse(account);
  },
);
