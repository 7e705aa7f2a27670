import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { WORKER_ID } from "../kernel/worker-id";
import type { DeliveryRun } from "./types";

/**
 * Starts a run for an account; `null` if the account is disabled or deleted, or must not act for its seller.
 *
 * @param options `evenPaused`: for runs that send nothing
 */
export async function startRun(
  container: MedusaContainer,
  accountId: string,
  { evenPaused = false, ...options }: { force?: boolean; evenPaused?: boolean } = {},
): Promise<DeliveryRun | null> {
  const [account] = await walmartService(container).listWalmartAccounts({
    id: accountId,
    ...(evenPaused ? {} : { enabled: true }),
    // Whose orders these are must be certain before anything is sent.
    duplicate_of: null,
    seller_unverified: false,
  });
  return account ? await runFor(container, account, options) : null;
}

/** A run for an account that was read before. */
export async function runFor(
  container: MedusaContainer,
  account: WalmartAccountRow,
  { force = false }: { force?: boolean } = {},
): Promise<DeliveryRun> {
  return {
    container,
    account,
    client: await walmartService(container).clientFor(account),
    id: `${WORKER_ID}:${randomUUID().slice(0, 8)}`,
    force,
  };
}
