import { fromCents } from "../../mapping";
import { MirrorProblem } from "../medusa/mirror-problem";
import type { ShortRefund } from "../medusa/record-refunds";

/** The problem of refunds that the payment has no room for; `null` if there are none. */
export function shortRefundProblem(short: readonly ShortRefund[]): MirrorProblem | null {
  const cents = short.reduce((sum, one) => sum + one.cents, 0);
  if (!cents) return null;
  return new MirrorProblem(
    `Walmart gave ${fromCents(cents).toFixed(2)} more back to the buyer than can still be refunded on the order's ` +
      "Walmart payment in Medusa. Check which refunds of the order were made by hand, then mark this as resolved.",
    "medusa",
  );
}
