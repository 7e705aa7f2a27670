import { fromCents } from "../../mapping";
import { MirrorProblem } from "../medusa/mirror-problem";
import type { ShortRefund } from "../medusa/record-refunds";

/** The problem of refunds that the payment has no room for; `null` if there are none. */
export function shortRefundProblem(short: readonly ShortRefund[]): MirrorProblem | null {
  const cents = short.reduce((sum, one) => sum + one.cents, 0);
  if (!cents) return null;
  const params = { amount: fromCents(cents).toFixed(2) };
  return new MirrorProblem({ code: "refund_above_payment", params }, "medusa");
}
