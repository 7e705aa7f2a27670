import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import type { CreateAccountInput, Place } from "./account-input";

export interface StoredAccount {
  id: string;
  /** It had been deleted before. */
  restored: boolean;
}

/**
 * Stores an account, its secret encrypted. A seller account that was deleted comes back with its id, so that its purchase
 * orders are known and not imported a second time.
 */
export async function storeAccount(
  container: MedusaContainer,
  input: CreateAccountInput,
  place: Place,
): Promise<StoredAccount> {
  const service = walmartService(container);
  const row = {
    name: input.name,
    client_id: input.client_id,
    ...place,
    settings: input.settings ?? {},
    enabled: input.enabled ?? true,
  };
  const [deleted] = await service.listWalmartAccounts(
    { client_id: input.client_id, deleted_at: { $ne: null } },
    { withDeleted: true, order: { deleted_at: "DESC" }, take: 1 },
  );
  // Chosen here, because the secret is encrypted for it.
  const id = deleted?.id ?? generateEntityId(undefined, "walacc");
  const client_secret = await service.encryptSecret(input.client_secret, id);
  if (deleted) {
    await service.accounts.restore(deleted.id, input.name);
    await service.updateWalmartAccounts({
      id,
      ...row,
      client_secret,
      health: "unknown",
      health_message: null,
    });
    await service.accounts.replaceSettings(deleted.id, row.settings);
    return { id: deleted.id, restored: true };
  }
  const created = await service.createWalmartAccounts({ id, ...row, client_secret });
  return { id: created.id, restored: false };
}

/** Undoes {@link storeAccount}. */
export async function removeStoredAccount(
  container: MedusaContainer,
  { id, restored }: StoredAccount,
): Promise<void> {
  const service = walmartService(container);
  if (restored) await service.softDeleteWalmartAccounts(id);
  else await service.deleteWalmartAccounts(id);
}
