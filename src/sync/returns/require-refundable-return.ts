import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { requireAccount } from "../accounts/require-account";
import { walmartService } from "../kernel/container";

/**
 * A return that can be refunded at Walmart.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED if this store has nothing to refund for it, or if its account is deleted
 */
export async function requireRefundableReturn(
  container: MedusaContainer,
  id: string,
): Promise<WalmartReturnRow> {
  const row = await walmartService(container).retrieveWalmartReturn(id);
  const why = notRefundable(row);
  if (why) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The return ${row.return_order_id} cannot be refunded here: ${why}`,
    );
  }
  await requireAccount(container, row);
  return row;
}

function notRefundable(row: Pick<WalmartReturnRow, "type" | "canceled_at" | "wfs">): string | null {
  if (row.type === "REPLACEMENT")
    return "Walmart replaces it with another order. There is nothing to refund.";
  if (row.canceled_at) return "the buyer canceled it. There is nothing to refund.";
  if (row.wfs) return "Walmart fulfilled its order (WFS). Walmart refunds it.";
  return null;
}
