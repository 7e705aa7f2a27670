import type { MedusaContainer } from "@medusajs/framework/types";
import { chunks } from "../kernel/chunks";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { type CreateMedusaOrdersInput, runCreateMedusaOrders } from "./create-orders-port";

/**
 * Medusa orders made in one go: enough to be fast, few enough that their objects are soon garbage again and that nobody
 * else in the process waits for long; done well within a claim's lease.
 */
const CHUNK = 20;

/** A purchase order that is to become a Medusa order. */
export interface OrderToCreate {
  /** Of the `walmart_order` row. */
  id: string;
  purchase_order_id: string;
}

/** What became of purchase orders that were to become Medusa orders. */
export interface CreationOutcome {
  imported: number;
  /** Rows whose Medusa order an earlier run had created and not finished. */
  resumed: string[];
  /** Set aside for something that the merchant has to mend, and what that is. */
  held: (OrderToCreate & { problem: string })[];
  /** Set aside because the store refused them. */
  failed: (OrderToCreate & { problem: string })[];
}

/** Everything that the workflow needs beside the orders. */
export type CreationSettings = Omit<CreateMedusaOrdersInput, "walmart_order_ids">;

/** Turns stored purchase orders into Medusa orders, chunk by chunk. */
export async function createInChunks(
  container: MedusaContainer,
  settings: CreationSettings,
  orders: OrderToCreate[],
): Promise<CreationOutcome> {
  const total = nothing();
  for (const chunk of chunks(orders, CHUNK)) {
    add(total, await createChunk(container, settings, chunk));
  }
  return total;
}

/** One order that the store refuses must not keep the others of its chunk out: they are then tried one by one. */
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
      ...nothing(),
      imported: result.imported.length,
      resumed: result.resumed,
      held: result.held.flatMap(({ id, problem }) => {
        const order = byId.get(id);
        return order ? [{ ...order, problem }] : [];
      }),
    };
  } catch (error) {
    const [only, ...others] = orders;
    if (only && !others.length) {
      return { ...nothing(), failed: [await holdRefused(container, settings, only, error)] };
    }
    const outcome = nothing();
    for (const order of orders) add(outcome, await createChunk(container, settings, [order]));
    return outcome;
  }
}

async function holdRefused(
  container: MedusaContainer,
  { run_id }: CreationSettings,
  order: OrderToCreate,
  error: unknown,
): Promise<CreationOutcome["failed"][number]> {
  const message = describeError(error);
  loggerOf(container).error(
    `walmart: purchase order ${order.purchase_order_id} could not become a Medusa order: ${message}`,
  );
  const problem = `The Medusa order could not be created: ${message} It is tried again at every import.`;
  await walmartService(container).orders.hold([{ id: order.id, problem }], run_id);
  return { ...order, problem };
}

function nothing(): CreationOutcome {
  return { imported: 0, resumed: [], held: [], failed: [] };
}

function add(total: CreationOutcome, more: CreationOutcome): void {
  total.imported += more.imported;
  total.resumed.push(...more.resumed);
  total.held.push(...more.held);
  total.failed.push(...more.failed);
}
