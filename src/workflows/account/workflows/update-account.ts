import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import {
  mergeSettings,
  placeOf,
  type UpdateAccountInput,
} from "../../../sync/accounts/account-input";
import { checkShipNodes } from "../../../sync/accounts/check-ship-nodes";
import { checkPlace } from "../../../sync/accounts/choose-place";
import { refuseKnown } from "../../../sync/accounts/refuse-known";
import { testConnectionStep } from "./test-account";

const changeAccountStep = createStep(
  "walmart-change-account",
  async (input: UpdateAccountInput, { container }) => {
    const service = walmartService(container);
    const before = await service.retrieveWalmartAccount(input.id);
    await refuseKnown(container, input, input.id);
    // What is not given stays, also if it is gone from the store by now: that is not this change's fault.
    const place = placeOf(input);
    await checkPlace(container, place);
    await checkShipNodes(container, input.settings?.ship_nodes);
    const secret = input.client_secret?.trim();
    await service.updateWalmartAccounts({
      id: input.id,
      ...place,
      ...(input.name ? { name: input.name } : {}),
      ...(input.client_id ? { client_id: input.client_id } : {}),
      ...(secret ? { client_secret: await service.encryptSecret(secret) } : {}),
      ...(input.enabled === undefined ? {} : { enabled: input.enabled }),
    });
    // Another seller's webhooks are not signed with this secret, and those of the former are nobody's any more.
    if (input.client_id && input.client_id !== before.client_id)
      await service.accounts.storeWebhooks(input.id, null);
    if (input.settings)
      await service.accounts.replaceSettings(
        input.id,
        mergeSettings(before.settings ?? {}, input.settings),
      );
    return new StepResponse({ id: input.id }, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const { id, name, client_id, client_secret, enabled, settings } = before;
    const service = walmartService(container);
    await service.updateWalmartAccounts({
      id,
      name,
      client_id,
      client_secret,
      enabled,
      ...placeOf(before),
    });
    await service.accounts.replaceSettings(id, settings ?? {});
  },
);

/** Changes an account in part, and asks Walmart again whether it works where that may have changed. */
export const updateWalmartAccountWorkflow = createWorkflow(
  "walmart-update-account",
  (input: WorkflowData<UpdateAccountInput>) => {
    const account = changeAccountStep(input);
    const concernsWalmart = transform(
      { input },
      ({ input }) =>
        Boolean(input.client_id ?? input.client_secret ?? input.enabled) ||
        input.settings?.webhooks !== undefined,
    );
    when("walmart-concerns-walmart", { concernsWalmart }, (data) => data.concernsWalmart).then(
      () => {
        testConnectionStep(account);
      },
    );
    return new WorkflowResponse(account);
  },
);
