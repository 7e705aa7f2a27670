import type { MedusaContainer } from "@medusajs/framework/types";
import { ImportRun } from "./import-run";

export interface ImportOrdersInput {
  account_id: string;
  /** Everything created from then on (ISO 8601), also what was shipped elsewhere. */
  created_after?: string;
  /** Just these, also if they were shipped elsewhere. */
  purchase_order_ids?: string[];
  /** Walmart named them, nobody asked for them: they are taken as a poll takes what has changed. */
  hinted?: boolean;
}

export interface ImportOrdersResult {
  /** Purchase orders that became Medusa orders in this run. */
  imported: number;
  /** Known purchase orders that were read again. */
  updated: number;
  /** Waiting for something that the merchant has to mend, such as an unknown SKU. */
  held: number;
  /** Medusa orders that were cancelled or reduced because Walmart's were. */
  mirrored: number;
  errors: ImportError[];
}

export interface ImportError {
  message: string;
  purchase_order_id?: string;
}

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
  if (!input.purchase_order_ids) await run.finishLeftOver();
  await run.wakeReturns();
  return run.result;
}
