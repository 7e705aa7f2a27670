import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { mirrorOrder } from "../orders/mirror-order";

interface ReconcileError {
  message: string;
}

/** Makes the Medusa orders follow that have not followed what changed at Walmart. */
export async function mirrorMissedOrders(
  container: MedusaContainer,
  accountId: string,
  since: Date,
): Promise<{ mirrored: number; errors: ReconcileError[] }> {
  const result = { mirrored: 0, errors: [] as ReconcileError[] };
  for (const id of await walmartService(container).orders.listUnmirrored(accountId, since)) {
    try {
      const { cancellation, delivered, refunds } = await mirrorOrder(container, id);
      const isCanceled = cancellation === "canceled" || cancellation === "reduced";
      if (isCanceled || delivered > 0 || refunds > 0) result.mirrored += 1;
    } catch (error) {
      result.errors.push({ message: `${id}: ${describeError(error)}` });
    }
  }
  return result;
}
