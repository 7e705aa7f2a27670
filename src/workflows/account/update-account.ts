import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../shared/container";
import { mergeSettings, type UpdateAccountInput } from "./lib/account-input";
import { refuseKnownAccount } from "./lib/refuse-known-account";
import { resolvePlaceStep } from "./steps/resolve-place";
import { testConnectionStep } from "./test-account";

/** The account's place after the update: what is not given stays as it is. */
const currentPlaceStep = createStep(
  "walmart-current-place",
  async (input: UpdateAccountInput, { container }) => {
    const account = await walmartService(container).retrieveWalmartAccount(input.id);
    return new StepResponse({
      name: input.name ?? account.name,
      sales_channel_id: input.sales_channel_id ?? account.sales_channel_id,
      stock_location_id: input.stock_location_id ?? account.stock_location_id,
      region_id: input.region_id ?? account.region_id,
      shipping_option_id: input.shipping_option_id ?? account.shipping_option_id,
    });
  },
);

const changeAccountStep = createStep(
  "walmart-change-account",
  async (
    { input, place }: { input: UpdateAccountInput; place: Record<string, string> },
    { container },
  ) => {
    const service = walmartService(container);
    const before = await service.retrieveWalmartAccount(input.id);
    await refuseKnownAccount(container, { ...input, except_id: input.id });
    const secret = input.client_secret?.trim();
    await service.updateWalmartAccounts({
      id: input.id,
      ...place,
      ...(input.name ? { name: input.name } : {}),
      ...(input.client_id ? { client_id: input.client_id } : {}),
      ...(secret ? { client_secret: await service.encryptSecret(secret) } : {}),
      ...(input.enabled === undefined ? {} : { enabled: input.enabled }),
    });
    if (input.settings) {
      const stored = (before.settings ?? {}) as Record<string, unknown>;
      await service.replaceAccountSettings(input.id, mergeSettings(stored, input.settings));
    }
    return new StepResponse({ id: input.id }, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const { id, name, client_id, client_secret, enabled, settings } = before;
    const { sales_channel_id, stock_location_id, region_id, shipping_option_id } = before;
    const service = walmartService(container);
    await service.replaceAccountSettings(id, (settings ?? {}) as Record<string, unknown>);
    await service.updateWalmartAccounts({
      id,
      name,
      client_id,
      client_secret,
      enabled,
      sales_channel_id,
      stock_location_id,
      region_id,
      shipping_option_id,
    });
  },
);

/** Changes an account in part, and asks Walmart again whether it works. */
export const updateWalmartAccountWorkflow = createWorkflow(
  "walmart-update-account",
  (input: WorkflowData<UpdateAccountInput>) => {
    const current = currentPlaceStep(input);
    const place = resolvePlaceStep(current);
    const account = changeAccountStep(
      transform({ input, place }, (data) => ({ input: data.input, place: { ...data.place } })),
    );
    testConnectionStep(account);
    return new WorkflowResponse(account);
  },
);
