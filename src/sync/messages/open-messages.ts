import type { AdminWalmartUpdateState } from "../../types";
import type { WalmartUpdateRow } from "../../modules/walmart/types";

/** The states of messages that are still to be delivered. */
export const OPEN_STATES: AdminWalmartUpdateState[] = ["pending", "sending"];

/** Whether a message is still to be delivered. */
export function isOpen({ state }: Pick<WalmartUpdateRow, "state">): boolean {
  return OPEN_STATES.includes(state);
}

/**
 * The idempotency key of a message that may be requested several times: a request while the last one is open (a double
 * click) is the same message, a later one is a new message.
 *
 * @param prefix identifies what is requested
 */
export function nthKey(
  prefix: string,
  earlier: readonly Pick<WalmartUpdateRow, "idempotency_key" | "state">[],
): string {
  const same = earlier.filter((message) => message.idempotency_key.startsWith(prefix));
  return `${prefix}${same.filter((message) => !isOpen(message)).length}`;
}
