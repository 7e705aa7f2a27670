import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { MirrorProblem } from "../medusa/mirror-problem";
import { inTurn } from "../medusa/order-lease";
import { followReturn } from "./mirror-return-for-order";
import { groupsOf } from "./return-group";

export type MirrorReturnOutcome = "followed" | "problem" | "waiting";

/**
 * Makes Medusa follow a return at Walmart: a Medusa return is requested; what is refunded there, by whomever, is
 * received, put back into stock where that is wished, and refunded on paper. Compares both sides and does what is
 * missing, so it can be repeated; what it cannot do is shown on the return.
 */
export async function mirrorReturn(
  container: MedusaContainer,
  id: string,
): Promise<MirrorReturnOutcome> {
  const service = walmartService(container);
  const row = await service.retrieveWalmartReturn(id);
  const groups = await groupsOf(container, row);
  let isWaiting = !groups.length;
  let returnId: string | null = null;
  try {
    for (const { order } of groups) {
      // Nothing of it is in Medusa, and nothing will be.
      if (order.import_state === "skipped") continue;
      const followed = await inTurn(container, order.id, async () => {
        // Read again: whoever had the turn before may have done some of it.
        const fresh = await service.retrieveWalmartReturn(id);
        const group = (await groupsOf(container, fresh)).find((one) => one.order.id === order.id);
        return group ? await followReturn(container, fresh, group) : null;
      });
      if (!followed) isWaiting = true;
      returnId ??= followed?.return_id ?? null;
    }
  } catch (error) {
    await setProblem(container, row, problemOf(container, row, error));
    return "problem";
  }
  await setProblem(container, row, null);
  if (isWaiting) return "waiting";
  // As many units as it had when this began: if there are more by now, there is more to follow.
  await service.returns.setMirrored(row.id, row.refunded_units, returnId);
  return "followed";
}

function problemOf(
  container: MedusaContainer,
  row: WalmartReturnRow,
  error: unknown,
): MirrorProblem {
  if (error instanceof MirrorProblem) return error;
  const message =
    `The Medusa order could not follow the return: ${describeError(error)} It is tried again by itself; Retry tries it ` +
    "now.";
  loggerOf(container).error(`walmart: return ${row.return_order_id}: ${message}`);
  return new MirrorProblem(message, "medusa");
}

async function setProblem(
  container: MedusaContainer,
  row: WalmartReturnRow,
  found: MirrorProblem | null,
): Promise<void> {
  // What the merchant marked as resolved is not shown again while it lasts.
  const isResolved = found !== null && found.message === row.resolved_problem;
  const problem = found && !isResolved ? found : null;
  if ((problem?.message ?? null) === row.problem) return;
  const service = walmartService(container);
  await service.updateWalmartReturns({
    id: row.id,
    problem: problem?.message ?? null,
    problem_origin: problem?.origin ?? null,
  });
  await service.returns.refresh([row.id]);
}
