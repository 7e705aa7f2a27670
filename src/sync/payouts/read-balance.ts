import type { MedusaContainer } from "@medusajs/framework/types";
import { isoDate } from "../../mapping";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError, type WalmartClient } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { logEvent } from "../kernel/log-event";

/**
 * Reads what the next payout will be. It is for information only: if Walmart does not answer, the last answer stays, with
 * its time.
 */
export async function readBalance(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "id">,
  client: WalmartClient,
): Promise<void> {
  try {
    const { accountSummary } = await client.settlements.statement();
    await walmartService(container).payouts.storeBalance(account.id, {
      opening: accountSummary.openingBalance ?? null,
      closing: accountSummary.closingBalance ?? null,
      reserve: accountSummary.reserveToDate ?? accountSummary.reserve ?? null,
      on_hold: accountSummary.holdAmt ?? null,
      next_payout_on: isoDate(accountSummary.scheduledSettlementDate ?? ""),
      cycle: accountSummary.settleCycle ?? null,
      read_at: new Date().toISOString(),
    });
  } catch (error) {
    if (!isWalmartError(error) || error.kind === "auth") throw error;
    logEvent(
      container,
      "warn",
      "balance_not_read",
      { account_id: account.id },
      describeError(error),
    );
  }
}
