import type { AdminWalmartUpdateState } from "../../types";
import type { WalmartUpdateRow } from "../../modules/walmart/types";

/** States of what Walmart is still to be told. */
export const OPEN_STATES: AdminWalmartUpdateState[] = ["pending", "sending"];

/** Whether Walmart is still to be told of it. */
export function isOpen({ state }: Pick<WalmartUpdateRow, "state">): boolean {
  return OPEN_STATES.includes(state);
}

/**
 * The key of an update that may be asked for several times: what is asked for again before the last one has ended (a
 * second click on the same button) is the same, afterwards it is another.
 *
 * @param prefix names what is asked for
 */
export function nthKey(
  prefix: string,
  earlier: readonly Pick<WalmartUpdateRow, "idempotency_key" | "state">[],
): string {
  const same = earlier.filter((update) => update.idempotency_key.startsWith(prefix));
  return `${prefix}${same.filter((update) => !isOpen(update)).length}`;
}
