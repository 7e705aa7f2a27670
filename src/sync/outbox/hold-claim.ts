import { CLAIM_MARGIN_MS } from "../../modules/walmart/constants";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { ClaimLost } from "../messages/types";
import type { DispatchRun } from "./send-update";

/**
 * Stores what an update stands for at Walmart and renews the run's claim on it.
 *
 * @throws ClaimLost when another run has taken over: nothing must be sent then
 */
export async function holdClaim(
  run: DispatchRun,
  update: WalmartUpdateRow,
  plan: unknown,
): Promise<void> {
  const askedAt = performance.now();
  if (!(await walmartService(run.container).messages.renew(update.id, run.id, plan)))
    throw new ClaimLost(update.id);
  // Stopped in between (a machine that was paused, say): what is sent now might arrive after the claim has ended.
  if (performance.now() - askedAt > CLAIM_MARGIN_MS) throw new ClaimLost(update.id);
}
