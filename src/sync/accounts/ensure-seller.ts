import type { MedusaContainer } from "@medusajs/framework/types";
import { AccountChangedError, type WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { refuseDuplicate } from "./claim-seller";
import { readSellerId } from "./read-seller-id";
import { recognizeSeller } from "./recognize-seller";

/**
 * Makes sure that an account may act for its seller before it reads or sends anything: that its keys belong to the seller
 * that it had, or it starts over, and that no other live account has this seller. Takes over what former accounts of the
 * seller own. Returns the account as it is then.
 *
 * @throws MedusaError (NOT_ALLOWED) if another live account has the seller
 * @throws WalmartError if the keys were changed and Walmart does not show now whose they are
 */
export async function ensureSeller(
  container: MedusaContainer,
  accountId: string,
): Promise<WalmartAccountRow> {
  const service = walmartService(container);
  let account = await service.retrieveWalmartAccount(accountId);
  if (account.seller_unverified) {
    await verifySeller(container, account);
    account = await service.retrieveWalmartAccount(accountId);
  }
  if (account.duplicate_of) {
    await refuseDuplicate(container, account);
    // The other account was deleted: what it owned is taken over.
    await service.sellers.settle(account, { seller_id: null });
    account = await service.retrieveWalmartAccount(accountId);
  }
  await service.sellers.adopt(account);
  return account;
}

/**
 * Records Walmart's id of an account's seller where it was not known.
 *
 * @throws AccountChangedError if the account has other keys by now
 */
export async function learnSeller(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "id" | "client_id" | "seller_id" | "seller_unverified">,
  sellerId: string | null,
): Promise<void> {
  if (!sellerId || account.seller_id || account.seller_unverified) return;
  await walmartService(container).sellers.settle(account, { seller_id: sellerId });
}

/**
 * Learns what Walmart shows about an account's seller, after its keys proved to work. Returns the account as it is then.
 * If Walmart does not show anything now, the next import finds out.
 */
export async function refreshSeller(
  container: MedusaContainer,
  account: WalmartAccountRow,
): Promise<WalmartAccountRow> {
  const service = walmartService(container);
  try {
    if (account.seller_unverified) await verifySeller(container, account);
    else if (!account.seller_id)
      await learnSeller(container, account, await readSellerId(await service.clientFor(account)));
    else return account;
  } catch (error) {
    if (!isWalmartError(error) && !(error instanceof AccountChangedError)) throw error;
  }
  return await service.retrieveWalmartAccount(account.id);
}

/** Finds out whose the keys are that an account was given while Walmart did not answer. */
async function verifySeller(container: MedusaContainer, account: WalmartAccountRow): Promise<void> {
  const service = walmartService(container);
  const { sellers } = service;
  const found = await recognizeSeller(container, await service.clientFor(account));
  const evidence = {
    seller_id: found.seller_id,
    owners: found.account ? [found.account.id] : [],
  };
  if (found.account?.id === account.id) await sellers.settle(account, evidence);
  else await sellers.startOver(account, { former: null }, evidence);
}
