import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { FIRST_IMPORT_MS } from "./import-pages";

/**
 * How many purchase orders the first import of an account would find that the seller has not shipped. Imports none.
 *
 * @throws MedusaError (NOT_ALLOWED) if Walmart cannot be read
 */
export async function countOpenPurchaseOrders(
  container: MedusaContainer,
  accountId: string,
): Promise<number> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(accountId);
  const { orders } = await service.clientFor(account);
  const createdStartDate = new Date(Date.now() - FIRST_IMPORT_MS);
  const found = new Set<string>();
  try {
    // An order may have lines in both states.
    for (const status of ["Created", "Acknowledged"] as const)
      for await (const page of orders.list({ status, createdStartDate }))
        for (const { order } of page.orders) found.add(order.purchaseOrderId);
  } catch (error) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, describeError(error));
  } finally {
    await service.flushActivity();
  }
  return found.size;
}
