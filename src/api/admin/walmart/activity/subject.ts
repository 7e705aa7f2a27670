import type { WalmartModuleService } from "../../../../modules/walmart";

/** The fields by which log entries are found. */
export interface Subject {
  entity_id: string;
  account_id?: string;
}

/**
 * Translates an id of the other routes into the Walmart number that the log uses: a purchase order, RMA or SKU, and its
 * account. Any other text is returned as it is.
 */
export async function subjectOf(service: WalmartModuleService, id: string): Promise<Subject> {
  const first = { take: 1 };
  if (id.startsWith("walord_")) {
    const [row] = await service.listWalmartOrders({ id }, first);
    return row
      ? { entity_id: row.purchase_order_id, account_id: row.account_id }
      : { entity_id: id };
  }
  if (id.startsWith("walret_")) {
    const [row] = await service.listWalmartReturns({ id }, first);
    return row ? { entity_id: row.return_order_id, account_id: row.account_id } : { entity_id: id };
  }
  if (id.startsWith("wallst_")) {
    const [row] = await service.listWalmartListings({ id }, first);
    return row ? { entity_id: row.sku, account_id: row.account_id } : { entity_id: id };
  }
  return { entity_id: id };
}
