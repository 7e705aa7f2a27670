import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import type { QueuedOrder } from "../messages/message-subject";
import { importWaitingOrders } from "./import-waiting";

export interface ImportOrdersOfSkuInput {
  account_id: string;
  /** Goes first: somebody waits for it. */
  walmart_order_id: string;
  sku: string;
}

/** Imports all purchase orders on hold that contain a SKU. Returns those that are imported now. */
export async function importOrdersOfSku(
  container: MedusaContainer,
  { account_id, walmart_order_id, sku }: ImportOrdersOfSkuInput,
): Promise<QueuedOrder[]> {
  const service = walmartService(container);
  const waiting = await service.orders.listWaitingFor(account_id, sku);
  const ids = [walmart_order_id, ...waiting.filter((id) => id !== walmart_order_id)];
  await importWaitingOrders(container, { account_id, walmart_order_ids: ids });
  const imported = await service.listWalmartOrders(
    { id: ids, import_state: "imported" },
    { select: ["id"] },
  );
  return imported.map(({ id }) => ({ account_id, walmart_order_id: id }));
}
