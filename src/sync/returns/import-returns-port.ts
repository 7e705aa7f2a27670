import type { MedusaContainer } from "@medusajs/framework/types";
import { type HookAccount, isHooked, runWorkflow } from "../kernel/hooks";

/** Id of the workflow that imports returns. It belongs to a higher layer. */
export const IMPORT_RETURNS = "walmart-import-returns";

/** What the hook `returnsImported` gets. */
export interface ImportedReturns {
  account: HookAccount;
  returns: {
    walmart_return_id: string;
    /** The RMA number. */
    return_order_id: string;
    customer_order_id: string | null;
    purchase_order_id: string | null;
    walmart_order_id: string | null;
    /** The Medusa order. */
    order_id: string | null;
    type: "REFUND" | "REPLACEMENT";
    refund_amount: number;
    currency_code: string;
    lines: {
      return_order_line_number: number;
      sku: string;
      quantity: number;
      /** Walmart's code. */
      reason: string | null;
    }[];
  }[];
}

/** Whether the store wants to hear of returns. */
export function wantsReturns(): boolean {
  return isHooked(IMPORT_RETURNS, "returnsImported");
}

/**
 * Gives returns to the store's hook. Nothing is imported.
 *
 * @throws HookError if the hook failed
 */
export async function runReturnsImported(
  container: MedusaContainer,
  imported: ImportedReturns,
): Promise<void> {
  await runWorkflow(container, IMPORT_RETURNS, { account_id: imported.account.id, imported });
}
