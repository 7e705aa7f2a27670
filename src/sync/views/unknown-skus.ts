import type { MedusaContainer } from "@medusajs/framework/types";
import { toItemDrafts } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { readStoredOrder } from "../kernel/read-stored-order";
import { resolveVariants } from "../orders/resolve-variants";

/** The SKUs that hold a purchase order because no variant of the store has them; canceled ones do not count. */
export async function readUnknownSkus(
  container: MedusaContainer,
  { account_id, import_state, raw }: Pick<WalmartOrderRow, "account_id" | "import_state" | "raw">,
): Promise<string[]> {
  const order = import_state === "held" ? readStoredOrder(raw) : null;
  if (!order) return [];
  const skus = [...new Set(toItemDrafts(order).map(({ sku }) => sku))];
  const variants = await resolveVariants(container, account_id, skus);
  return skus.filter((sku) => !variants.has(sku));
}
