import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import type { HookAccount } from "../kernel/hooks";
import type { CreateMedusaOrdersInput } from "./create-orders-port";
import { skusOf } from "./prepare-order";
import { resolveVariants } from "./resolve-variants";

/** What the hook `resolveVariants` gets. */
export interface UnresolvedSkus {
  account: HookAccount;
  /** SKUs that no listing links and no variant has. */
  skus: string[];
}

/**
 * The SKUs of purchase orders that are not known in the store. Leases the purchase orders to the run, so that it can hold
 * them if the hook fails.
 */
export async function findUnresolvedSkus(
  container: MedusaContainer,
  { account_id, account_name, walmart_order_ids, run_id }: CreateMedusaOrdersInput,
): Promise<UnresolvedSkus> {
  const service = walmartService(container);
  const claimed = await service.orders.claim(walmart_order_ids, run_id);
  const rows = await service.listWalmartOrders({ id: claimed }, { select: ["id", "raw"] });
  const skus = skusOf(rows);
  const known = await resolveVariants(container, account_id, skus);
  return {
    account: { id: account_id, name: account_name },
    skus: skus.filter((sku) => !known.has(sku)),
  };
}
