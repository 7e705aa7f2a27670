import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import type { CreateAccountInput, Place } from "./account-input";
import { sellerTaken } from "./duplicate-account";
import type { RecognizedSeller } from "./recognize-seller";
import { requireUniqueAccount } from "./require-unique-account";

export interface StoredAccount {
  id: string;
  /** It had been deleted before. */
  restored: boolean;
}

/**
 * Stores an account, its secret encrypted. The account of a seller that was deleted comes back with its id, so that its
 * purchase orders are known and not imported a second time. What other deleted accounts of the seller own is taken over.
 *
 * @throws MedusaError (INVALID_DATA) if another request has just stored an account of this seller
 */
export async function storeAccount(
  container: MedusaContainer,
  input: CreateAccountInput,
  place: Place,
  seller: RecognizedSeller | null,
): Promise<StoredAccount> {
  try {
    const stored = await store(container, input, place, seller);
    await walmartService(container).sellers.settle(
      { id: stored.id, client_id: input.client_id },
      { seller_id: seller?.seller_id ?? null },
    );
    return stored;
  } catch (error) {
    // Of two requests at once, the database accepts one.
    await requireUniqueAccount(container, input);
    const [other] = seller?.seller_id
      ? await walmartService(container).sellers.accountsOf(seller.seller_id)
      : [];
    if (other && !other.deleted_at) throw sellerTaken(other);
    throw error;
  }
}

async function store(
  container: MedusaContainer,
  input: CreateAccountInput,
  place: Place,
  seller: RecognizedSeller | null,
): Promise<StoredAccount> {
  const service = walmartService(container);
  const { name, settings = {}, enabled = true } = input;
  const seller_id = seller?.seller_id ?? null;
  const known = seller?.account?.id ?? (await deletedAccountWith(container, input.client_id));
  // Chosen here, because the secret is encrypted for it.
  const id = known ?? generateEntityId(undefined, "walacc");
  const keys = {
    client_id: input.client_id,
    client_secret: await service.encryptSecret(input.client_secret, id),
  };
  if (!known) {
    const row = { id, ...keys, ...place, name, settings, enabled, seller_id };
    await service.createWalmartAccounts(row);
    return { id, restored: false };
  }
  if (!(await service.sellers.restore({ ...keys, id, name, enabled, seller_id })))
    throw sellerTaken({ name });
  await service.updateWalmartAccounts({ id, ...place });
  await service.accounts.replaceSettings(id, settings);
  return { id, restored: true };
}

async function deletedAccountWith(
  container: MedusaContainer,
  client_id: string,
): Promise<string | null> {
  const [deleted] = await walmartService(container).listWalmartAccounts(
    { client_id, deleted_at: { $ne: null } },
    { withDeleted: true, order: { deleted_at: "DESC" }, select: ["id"], take: 1 },
  );
  return deleted?.id ?? null;
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
