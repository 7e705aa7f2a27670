import type { MedusaContainer } from "@medusajs/framework/types";
import { ImportRun } from "./import-run";
import type { ImportOrdersInput, ImportOrdersResult } from "./import-result";

/**
 * Imports an account's purchase orders: what changed at Walmart since the last time, or what is asked for. Every page
 * is stored as rows before anything is done about it, and what an earlier run left is finished. Throws only if it
 * could not begin; what goes wrong later is in the result's errors.
 */
export async function importOrders(
  container: MedusaContainer,
  input: ImportOrdersInput,
): Promise<ImportOrdersResult> {
  const run = await ImportRun.start(container, input);
  await run.fetch();
  if (!input.purchase_order_ids) await run.resumeUnfinished();
  await run.wakeReturns();
  return run.result;
}
