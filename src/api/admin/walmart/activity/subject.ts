import type { WalmartModuleService } from "../../../../modules/walmart";

/** What the log files an entry under. */
export interface Subject {
  entity_id: string;
  account_id?: string;
}

/**
 * The log names things by Walmart's numbers: purchase order, RMA or SKU, which are an account's. The ids that the other
 * routes answer find the same; any other text stands for itself.
 */
export async function subjectOf(service: WalmartModuleService, id: string): Promise<Subject> {
  const one = { take: 1 };
  if (id.startsWith("walord_")) {
    const [row] = await service.listWalmartOrders({ id }, one);
    return row
      ? { entity_id: row.purchase_order_id, account_id: row.account_id }
      : { entity_id: id };
  }
  if (id.startsWith("walret_")) {
    const [row] = await service.listWalmartReturns({ id }, one);
    return row ? { entity_id: row.return_order_id, account_id: row.account_id } : { entity_id: id };
  }
  if (id.startsWith("wallst_")) {
    const [row] = await service.listWalmartListings({ id }, one);
    return row ? { entity_id: row.sku, account_id: row.account_id } : { entity_id: id };
  }
  return { entity_id: id };
}
