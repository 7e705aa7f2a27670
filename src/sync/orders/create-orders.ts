import type { MedusaContainer } from "@medusajs/framework/types";
import { type Problem, problemText } from "../../types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { type CreateMedusaOrdersInput, runCreateMedusaOrders } from "./create-orders-port";

/**
 * Medusa orders created per workflow run: enough to be fast, few enough to finish within a lease and not to block the
 * process.
 */
const CHUNK = 20;

/** A purchase order that needs a Medusa order. */
export interface OrderToCreate {
  /** Of the `walmart_order` row. */
  id: string;
  purchase_order_id: string;
}

/** The result of creating Medusa orders. */
export interface CreationOutcome {
  imported: number;
  /** Rows that this run has imported or put on hold. Others are over, or another run has leased them. */
  handled: string[];
  /** Rows whose Medusa order an interrupted run had already created. */
  resumed: string[];
  /** On hold until the merchant fixes the problem. */
  held: (OrderToCreate & { problem: string })[];
  /** On hold because Medusa rejected them. */
  failed: (OrderToCreate & { problem: string })[];
}

/** The workflow input without the orders. */
export type CreationSettings = Omit<CreateMedusaOrdersInput, "walmart_order_ids">;

/** Creates Medusa orders for stored purchase orders, chunk by chunk. */
export async function createOrders(
  container: MedusaContainer,
  settings: CreationSettings,
  orders: OrderToCreate[],
): Promise<CreationOutcome> {
  const total = emptyOutcome();
  for (const chunk of chunks(orders, CHUNK)) {
    add(total, await createChunk(container, settings, chunk));
  }
  return total;
}

/** If Medusa rejects a chunk, its orders are created one by one, so that one order does not block the others. */
async function createChunk(
  container: MedusaContainer,
  settings: CreationSettings,
  orders: OrderToCreate[],
): Promise<CreationOutcome> {
  try {
    const result = await runCreateMedusaOrders(container, {
      ...settings,
      walmart_order_ids: orders.map((order) => order.id),
    });
    const byId = new Map(orders.map((order) => [order.id, order]));
    return {
      ...emptyOutcome(),
      imported: result.imported.length,
      handled: [...result.imported, ...result.held.map(({ id }) => id)],
      resumed: result.resumed,
      held: result.held.flatMap(({ id, problem }) => {
        const order = byId.get(id);
        return order ? [{ ...order, problem: problemText(problem) }] : [];
      }),
    };
  } catch (error) {
    const [only, ...others] = orders;
    if (only && !others.length) {
      const failed = [await holdFailed(container, settings, only, error)];
      return { ...emptyOutcome(), handled: [only.id], failed };
    }
    const outcome = emptyOutcome();
    for (const order of orders) add(outcome, await createChunk(container, settings, [order]));
    return outcome;
  }
}

async function holdFailed(
  container: MedusaContainer,
  { account_id, run_id }: CreationSettings,
  order: OrderToCreate,
  error: unknown,
): Promise<CreationOutcome["failed"][number]> {
  const message = describeError(error);
  logEvent(
    container,
    "error",
    "order_not_created",
    { account_id, purchase_order: order.purchase_order_id },
    message,
  );
  const problem: Problem = { code: "not_created", details: message };
  await walmartService(container).orders.hold([{ id: order.id, problem }], run_id);
  return { ...order, problem: problemText(problem) };
}

function emptyOutcome(): CreationOutcome {
  return { imported: 0, handled: [], resumed: [], held: [], failed: [] };
}

function add(total: CreationOutcome, more: CreationOutcome): void {
  total.imported += more.imported;
  total.handled.push(...more.handled);
  total.resumed.push(...more.resumed);
  total.held.push(...more.held);
  total.failed.push(...more.failed);
}
