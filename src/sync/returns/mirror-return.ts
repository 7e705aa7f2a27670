import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow, WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { MirrorProblem } from "../medusa/mirror-problem";
import { withOrderLease } from "../medusa/order-lease";
import { announceReturns } from "./announce-returns";
import { type MirroredReturn, mirrorReturnForOrder } from "./mirror-return-for-order";
import { returnGroupsOf } from "./return-group";

export type MirrorReturnOutcome = "mirrored" | "problem" | "waiting";

/**
 * Mirrors a return at Walmart in Medusa: requests a Medusa return, receives the units that were refunded (by
 * whomever), restocks them where chosen, and records the refund. Compares both sides and does what is missing, so it
 * can be repeated. Problems are shown on the return. A new return goes to the store's hook first.
 */
export async function mirrorReturn(
  container: MedusaContainer,
  id: string,
): Promise<MirrorReturnOutcome> {
  const service = walmartService(container);
  const row = await service.retrieveWalmartReturn(id);
  await service.returns.recordTry(id);
  try {
    await announceReturns(container, [id]);
  } catch (error) {
    await setProblem(container, row, problemOf(container, row, error));
    return "problem";
  }
  const groups = await returnGroupsOf(container, row);
  let isWaiting = !groups.length;
  let returnId: string | null = null;
  let problem: MirrorProblem | null = null;
  for (const { order } of groups) {
    // The order has no Medusa order and will not get one.
    if (order.import_state === "skipped") continue;
    try {
      const mirrored = await mirrorPart(container, id, order);
      if (!mirrored) isWaiting = true;
      returnId ??= mirrored?.return_id ?? null;
    } catch (error) {
      // The parts of a return are independent: a problem with one order does not stop the others.
      problem ??= problemOf(container, row, error);
    }
  }
  if (problem) {
    await setProblem(container, row, problem);
    return "problem";
  }
  await setProblem(container, row, null);
  if (isWaiting) return "waiting";
  // As it was when this started: if Walmart has changed it since, the return must be mirrored again.
  await service.returns.setMirrored(row, returnId);
  return "mirrored";
}

/** The part of a return that belongs to one purchase order; `null` if it has to wait. */
async function mirrorPart(
  container: MedusaContainer,
  id: string,
  { id: orderId, import_state }: Pick<WalmartOrderRow, "id" | "import_state">,
): Promise<MirroredReturn | null> {
  if (import_state !== "imported") return null;
  return await withOrderLease(container, orderId, async (lease) => {
    // Read again: the previous holder of the lease may have done part of it.
    const fresh = await walmartService(container).retrieveWalmartReturn(id);
    const group = (await returnGroupsOf(container, fresh)).find((one) => one.order.id === orderId);
    return group ? await mirrorReturnForOrder(container, lease, fresh, group) : null;
  });
}

function problemOf(
  container: MedusaContainer,
  row: WalmartReturnRow,
  error: unknown,
): MirrorProblem {
  if (error instanceof MirrorProblem) return error;
  const problem = new MirrorProblem(
    { code: "return_not_applied", details: describeError(error) },
    "medusa",
  );
  logEvent(
    container,
    "error",
    "return_not_mirrored",
    { account_id: row.account_id, return_order: row.return_order_id },
    problem.message,
  );
  return problem;
}

async function setProblem(
  container: MedusaContainer,
  row: WalmartReturnRow,
  found: MirrorProblem | null,
): Promise<void> {
  // A problem that the merchant marked as resolved is not shown again while it lasts.
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
