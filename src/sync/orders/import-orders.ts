import type { MedusaContainer } from "@medusajs/framework/types";
import { startEmitting } from "../events/emit-events";
import { ImportRun } from "./import-run";
import type { ImportOrdersInput, ImportOrdersResult } from "./import-result";

/**
 * Imports an account's purchase orders: those that changed since the last import, or the requested ones. Every page
 * is stored before it is processed, and work of interrupted runs is completed. Throws only if the import cannot
 * start; later errors are in the result.
 */
export async function importOrders(
  container: MedusaContainer,
  input: ImportOrdersInput,
): Promise<ImportOrdersResult> {
  const run = await ImportRun.start(container, input);
  const isComplete = await run.fetch();
  if (!input.purchase_order_ids) {
    if (isComplete && !input.created_after) await run.sweep();
    await run.resumeUnfinished();
  }
  await run.linkReturns();
  startEmitting(container);
  return run.result;
}

/** Searches for orders that polls missed because Walmart listed them too late, if that is due, and imports them. */
export async function sweepOrders(
  container: MedusaContainer,
  input: Pick<ImportOrdersInput, "account_id" | "sweep">,
): Promise<ImportOrdersResult> {
  const run = await ImportRun.start(container, input);
  await run.sweep();
  return run.result;
}
