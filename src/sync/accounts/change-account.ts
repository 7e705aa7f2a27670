import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { mergeSettings, placeOf, type UpdateAccountInput } from "./account-input";

/** Stores a change of an account; what is not given stays. Returns the account as it was. */
export async function changeAccount(
  container: MedusaContainer,
  input: UpdateAccountInput,
): Promise<WalmartAccountRow> {
  const service = walmartService(container);
  const before = await service.retrieveWalmartAccount(input.id);
  const secret = input.client_secret?.trim();
  await service.updateWalmartAccounts({
    id: input.id,
    ...placeOf(input),
    ...(input.name ? { name: input.name } : {}),
    ...(input.client_id ? { client_id: input.client_id } : {}),
    ...(secret ? { client_secret: await service.encryptSecret(secret, input.id) } : {}),
    ...(input.enabled === undefined ? {} : { enabled: input.enabled }),
  });
  // Another seller's webhooks are not signed with this secret, and the former seller's are no longer wanted.
  if (input.client_id && input.client_id !== before.client_id)
    await service.accounts.storeWebhooks(input.id, null);
  if (input.settings)
    await service.accounts.replaceSettings(
      input.id,
      mergeSettings(before.settings ?? {}, input.settings),
    );
  return before;
}

/** Undoes {@link changeAccount}. */
export async function restoreAccount(
  container: MedusaContainer,
  before: WalmartAccountRow,
): Promise<void> {
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
}
