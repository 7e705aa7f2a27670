import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";

/** The returns of a purchase order, also those that span other orders too. */
export async function returnsOfOrder(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<WalmartReturnRow[]> {
  const service = walmartService(container);
  const ids = await service.returns.idsOfOrder(walmartOrderId);
  return ids.length ? await service.listWalmartReturns({ id: ids }) : [];
}
