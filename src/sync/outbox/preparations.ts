import type { WalmartUpdateRow } from "../../modules/walmart/types";
import type { MessageKind } from "../../types";
import type { DeliveryRun, Settlement } from "../delivery/types";
import { lowerQuantities } from "../stock-price/lower-quantities";

/** @returns how the attempt ends if the message cannot be sent yet; `null`: it can */
type Preparation = (
  run: DeliveryRun,
  message: WalmartUpdateRow,
) => Promise<Settlement<never> | null>;

/** What must be done at Walmart before a message is sent. */
export const PREPARATIONS: Partial<Record<MessageKind, Preparation>> = {
  ship: lowerFirst,
};

/** A shipment is more important than a quantity: it waits this long for it. */
const LONGEST_WAIT_MS = 10 * 60_000;
const RETRY_MS = 5_000;

async function lowerFirst(
  run: DeliveryRun,
  message: WalmartUpdateRow,
): Promise<Settlement<never> | null> {
  // A shipment that may have arrived was prepared before.
  if (!message.walmart_order_id || message.uncertain) return null;
  const failure = await lowerQuantities(run, message.walmart_order_id);
  if (!failure) return null;
  const isLate = Date.now() - new Date(message.created_at).getTime() > LONGEST_WAIT_MS;
  return isLate ? null : { end: "retry", failure, waitMs: RETRY_MS, uncertain: false };
}
