import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { AccountKeys } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { duplicateProblem } from "./duplicate-account";
import { recordHealth } from "./record-health";

/**
 * Decides whose orders or returns are that an account's keys can read and other accounts own: they have the same seller.
 * Those of deleted accounts are taken over, and those of a live one that was connected later.
 *
 * @throws MedusaError (NOT_ALLOWED) if a live account that was connected earlier has the seller; the health says so too
 * @throws AccountChangedError if the account has other keys by now
 */
export async function claimSeller(
  container: MedusaContainer,
  account: AccountKeys,
  owners: readonly string[],
): Promise<void> {
  if (!owners.length) return;
  const duplicate_of = await walmartService(container).sellers.settle(account, {
    seller_id: null,
    owners,
  });
  await refuseDuplicate(container, { id: account.id, duplicate_of });
}

/**
 * Refuses to work for an account whose seller another live account has.
 *
 * @throws MedusaError (NOT_ALLOWED); the health says so too
 */
export async function refuseDuplicate(
  container: MedusaContainer,
  account: { id: string; duplicate_of: string | null },
): Promise<void> {
  const problem = await duplicateProblem(container, account);
  if (!problem) return;
  await recordHealth(container, account, problem);
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, problem);
}
