import type { MedusaContainer } from "@medusajs/framework/types";
import { type HookAccount, isHooked, runWorkflow } from "../kernel/hooks";

/** Id of the workflow that imports payouts. It belongs to a higher layer. */
export const IMPORT_PAYOUTS = "walmart-import-payouts";

/** What the hook `payoutsImported` gets. Dates are YYYY-MM-DD, amounts decimal digits as text; positive is the seller's. */
export interface ImportedPayouts {
  account: HookAccount;
  /** Oldest first. */
  payouts: {
    /** Of `walmart_payout`; its lines have it as `payout_id`. The same when another file takes its place. */
    id: string;
    report_date: string;
    period_start: string | null;
    period_end: string | null;
    paid_on: string | null;
    /** Total Payable. Null if the file does not say it. */
    total: string | null;
    /** By how much the total differs from the sum of the lines. */
    difference: string | null;
    currency_code: string;
    line_count: number;
    /** By Walmart's amount type; lines without one under `""`. */
    sums: Record<string, string>;
    /** By what the money is for, such as `sales` and `commission`. */
    kind_sums: Record<string, string>;
  }[];
}

/** Whether the store wants to hear of payouts. */
export function wantsPayouts(): boolean {
  return isHooked(IMPORT_PAYOUTS, "payoutsImported");
}

/**
 * Gives payouts to the store's hook. Nothing is imported.
 *
 * @throws HookError if the hook failed
 */
export async function runPayoutsImported(
  container: MedusaContainer,
  imported: ImportedPayouts,
): Promise<void> {
  await runWorkflow(container, IMPORT_PAYOUTS, { account_id: imported.account.id, imported });
}
