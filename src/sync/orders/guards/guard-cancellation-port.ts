import type { MedusaContainer } from "@medusajs/framework/types";
import type { CancellationReason } from "../../../mapping";
import { isHooked, runWorkflow } from "../../kernel/hooks";
import type { GuardCancellationInput, GuardResult } from "./guard-cancellation";

/** Id of the workflow that guards cancellations. It belongs to a higher layer. */
export const GUARD_CANCELLATION = "walmart-guard-cancellation";

/**
 * The reason that the store's hook chooses for a Medusa order that was canceled without one; `null` if no hook listens
 * or it chooses none.
 *
 * @throws HookError if the hook failed
 */
export async function chooseReason(
  container: MedusaContainer,
  orderId: string,
): Promise<CancellationReason | null> {
  if (!isHooked(GUARD_CANCELLATION, "chooseReason")) return null;
  const input: GuardCancellationInput = { order_id: orderId, body: null, is_canceled: true };
  const { reason } = await runWorkflow<GuardResult>(container, GUARD_CANCELLATION, input);
  return reason ?? null;
}
