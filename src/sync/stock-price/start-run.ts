import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { WORKER_ID } from "../kernel/worker-id";

/** What a run over an account's quantities or prices works with. */
export interface OfferRun {
  container: MedusaContainer;
  account: WalmartAccountRow;
  client: WalmartClient;
  /** Names the run in its claims: two runs of one process are two. */
  id: string;
  /** Pass over back-offs. Walmart's throttle is kept all the same. */
  force: boolean;
}

/** Begins a run; `null`: the account is disabled or gone. */
export async function startRun(
  container: MedusaContainer,
  accountId: string,
  force: boolean,
): Promise<OfferRun | null> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: accountId, enabled: true });
  if (!account) return null;
  return {
    container,
    account,
    client: await service.clientFor(account),
    id: `${WORKER_ID}:${randomUUID().slice(0, 8)}`,
    force,
  };
}
