import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import type { CreateAccountInput, UpdateAccountInput } from "./account-input";
import { sellerTaken } from "./duplicate-account";
import { learnSeller } from "./ensure-seller";
import { readSellerId } from "./read-seller-id";
import { type RecognizedSeller, tryToRecognize } from "./recognize-seller";

/**
 * The seller behind the keys of a new account; `null` if Walmart does not answer, or rejects them: then the account is
 * stored, shows it, and the seller is recognized later.
 *
 * @throws MedusaError (INVALID_DATA) if a live account has this seller
 */
export async function sellerOfNewKeys(
  container: MedusaContainer,
  { client_id, client_secret }: Pick<CreateAccountInput, "client_id" | "client_secret">,
): Promise<RecognizedSeller | null> {
  const client = await walmartService(container).clientWith(client_id, client_secret.trim());
  const seller = await tryToRecognize(container, client);
  if (seller?.account && !seller.account.deleted_at) throw sellerTaken(seller.account);
  return seller;
}

/**
 * The seller behind an account's new keys; `null` if they stay, if Walmart does not answer, or rejects them.
 *
 * @throws MedusaError (INVALID_DATA) if another live account has this seller
 */
export async function sellerOfChangedKeys(
  container: MedusaContainer,
  { id, client_id, client_secret }: UpdateAccountInput,
): Promise<RecognizedSeller | null> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(id);
  if (!client_id || client_id === account.client_id) return null;
  if (!account.seller_id && !account.seller_unverified) {
    // The last chance to learn from the former keys who their seller is.
    const client = await service.clientFor(account).catch(() => null);
    const sellerId = await (client && readSellerId(client).catch(() => null));
    await learnSeller(container, account, sellerId);
  }
  const secret = client_secret?.trim();
  const client = secret
    ? await service.clientWith(client_id, secret)
    : await service.clientFor({ ...account, client_id }).catch(() => null);
  const seller = client && (await tryToRecognize(container, client));
  const other = seller?.account;
  if (other && !other.deleted_at && other.id !== id) throw sellerTaken(other);
  return seller;
}
