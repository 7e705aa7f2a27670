import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";
import { settleRefunds } from "../refunds/settle-refunds";
import { refreshReturn } from "./refresh-return";
import { returnGroupsOf } from "./return-group";

export interface ResolveReturnInput {
  walmart_return_id: string;
  actor_id?: string | null;
  note?: string | null;
}

export interface ResolvedReturn {
  /** How many refunds were failed. */
  resolved: number;
  /** Whether there was anything to resolve. */
  is_changed: boolean;
}

/** Records that a person fixed a return's failed refunds and its problem elsewhere, and reads the return back. */
export async function resolveReturn(
  container: MedusaContainer,
  { walmart_return_id, actor_id, note }: ResolveReturnInput,
): Promise<ResolvedReturn> {
  const service = walmartService(container);
  const row = await service.retrieveWalmartReturn(walmart_return_id);
  const resolved = await service.messageRetries.resolveReturn(
    row.id,
    actor_id ?? null,
    note ?? null,
  );
  if (!resolved.length && row.problem === null) return { resolved: 0, is_changed: false };
  if (row.problem !== null) {
    await service.updateWalmartReturns({
      id: row.id,
      problem: null,
      problem_origin: null,
      resolved_problem: row.problem,
    });
    // Out of the list of what Medusa has to follow, until Walmart changes it.
    for (const { order } of await returnGroupsOf(container, row))
      await settleRefunds(container, order.id);
    await service.returns.setMirrored(row, null);
  }
  await recordDecision(container, {
    account_id: row.account_id,
    entity: "return",
    entity_id: row.return_order_id,
    action: "resolve",
    message: note,
    actor_id,
    details: { resolved, problem: row.problem },
  });
  // From now on the status shows Walmart's state, so that has to be current.
  await refreshReturn(container, row);
  await service.returns.refresh([row.id]);
  return { resolved: resolved.length, is_changed: true };
}
