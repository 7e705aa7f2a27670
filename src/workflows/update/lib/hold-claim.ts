import type { WalmartUpdateRow } from "../../../modules/walmart/types";
import { walmartService } from "../../shared/container";
import { ClaimLost } from "../kinds/types";
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
  if (!(await walmartService(run.container).holdUpdate(update.id, run.id, plan)))
    throw new ClaimLost(update.id);
}
