import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { IMPORT_LEASE_MS } from "../../modules/walmart/constants";
import { walmartService } from "../kernel/container";
import { createOrders } from "./create-orders";
import { importContext } from "./import-context";
import { mirrorOrder } from "./mirror-order";

/** Pause between checks whether another run has released its purchase orders. */
const POLL_MS = 100;

export interface ImportWaitingInput {
  account_id: string;
  /** Purchase orders that may be importable now; those that are imported or over are left alone. */
  walmart_order_ids: string[];
}

/**
 * Imports purchase orders on hold from what is stored of them, because what they waited for is there. An import that is
 * running may have looked at some of them before that: those are taken as soon as it releases them. What is missed here
 * is found by the next import, which tries all orders on hold.
 */
export async function importWaitingOrders(
  container: MedusaContainer,
  { account_id, walmart_order_ids }: ImportWaitingInput,
): Promise<void> {
  let left = await waitingOf(container, walmart_order_ids);
  if (!left.length) return;
  const { creation } = await importContext(container, { account_id });
  const end = Date.now() + IMPORT_LEASE_MS + POLL_MS;
  while (left.length) {
    const { handled, resumed } = await createOrders(container, creation, left);
    for (const id of resumed) await mirrorOrder(container, id);
    const done = new Set(handled);
    left = await waitingOf(
      container,
      left.flatMap(({ id }) => (done.has(id) ? [] : [id])),
    );
    if (Date.now() > end) return;
    if (left.length) await pause(POLL_MS);
  }
}

/** Those that have no Medusa order yet, in the given order. */
async function waitingOf(container: MedusaContainer, ids: string[]) {
  if (!ids.length) return [];
  const rows = await walmartService(container).listWalmartOrders(
    { id: ids, import_state: ["claimed", "held"] },
    { select: ["id", "purchase_order_id"] },
  );
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
