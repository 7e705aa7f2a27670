import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { editedOrders } from "../orders/edited-orders";
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

/** Compares the Walmart orders that were edited in Medusa since a time with Walmart. */
export async function compareEditedOrders(
  container: MedusaContainer,
  accountId: string,
  since: Date,
): Promise<{ errors: ReconcileError[] }> {
  const errors: ReconcileError[] = [];
  for (const id of await editedOrders(container, accountId, since)) {
    try {
      await mirrorOrder(container, id);
    } catch (error) {
      errors.push({ message: `${id}: ${describeError(error)}` });
    }
  }
  return { errors };
}
