import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { endSubscriptions } from "../subscriptions/end-subscriptions";
import { mergeSettings, placeOf, type UpdateAccountInput } from "./account-input";
import type { RecognizedSeller } from "./recognize-seller";

/** What is known of new keys. `null`: Walmart did not answer, or rejects them. */
export type SellerOfKeys = RecognizedSeller | null;

/**
 * Stores a change of an account; what is not given stays. With keys of another seller the account starts over. Returns
 * the account as it was.
 */
export async function changeAccount(
  container: MedusaContainer,
  input: UpdateAccountInput,
  seller: SellerOfKeys,
): Promise<WalmartAccountRow> {
  const service = walmartService(container);
  const before = await service.retrieveWalmartAccount(input.id);
  const secret = input.client_secret?.trim();
  const client_secret = secret
    ? await service.encryptSecret(secret, input.id)
    : before.client_secret;
  const hasOtherKeys = Boolean(input.client_id) && input.client_id !== before.client_id;
  if (input.client_id && hasOtherKeys)
    await changeKeys(container, before, { client_id: input.client_id, client_secret }, seller);
  await service.updateWalmartAccounts({
    id: input.id,
    ...placeOf(input),
    ...(input.name ? { name: input.name } : {}),
    ...(secret && !hasOtherKeys ? { client_secret } : {}),
    ...(input.enabled === undefined ? {} : { enabled: input.enabled }),
  });
  if (input.settings)
    await service.accounts.replaceSettings(
      input.id,
      mergeSettings(before.settings ?? {}, input.settings),
    );
  // Rules decide about the content of items.
  if (input.settings) await service.listingContents.markAll(input.id);
  return before;
}

async function changeKeys(
  container: MedusaContainer,
  before: WalmartAccountRow,
  keys: { client_id: string; client_secret: string },
  seller: SellerOfKeys,
): Promise<void> {
  const service = walmartService(container);
  const seller_id = seller?.seller_id ?? null;
  if (seller && seller.account?.id !== before.id) {
    await endSubscriptions(container, before.id);
    // Keys that were never verified may not be the former seller's.
    const former = before.seller_unverified ? null : await service.keysForFormer(before);
    const owners = seller.account ? [seller.account.id] : [];
    await service.sellers.startOver(before, { former, keys }, { seller_id, owners });
    return;
  }
  await service.sellers.changeKeys(before.id, keys, { seller_id, isUnverified: !seller });
  // Another seller's webhooks are not signed with this secret, and the former seller's are no longer wanted.
  await service.accounts.storeWebhooks(before.id, null);
}

/** Undoes {@link changeAccount}. Whose the former keys are is found out before anything is sent. */
export async function restoreAccount(
  container: MedusaContainer,
  before: WalmartAccountRow,
): Promise<void> {
  const { id, name, client_id, client_secret, enabled, settings } = before;
  const service = walmartService(container);
  const now = await service.retrieveWalmartAccount(id);
  await service.updateWalmartAccounts({
    id,
    name,
    client_id,
    client_secret,
    enabled,
    ...(now.client_id === client_id ? {} : { seller_unverified: true }),
    ...placeOf(before),
  });
  await service.accounts.replaceSettings(id, settings ?? {});
}
