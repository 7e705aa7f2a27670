import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { refusal } from "../../types";
import { requireAccount } from "../accounts/require-account";
import { walmartService } from "../kernel/container";

const CHANGES = {
  cancel: "cancel it",
  track: "change its tracking",
  refund: "refund it",
  ship: "ship it",
};

/**
 * A purchase order that the seller may change at Walmart.
 *
 * @param options.held it may be without a Medusa order, as long as Walmart's data could be read
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED if it has no Medusa order, if others fulfill it, or if its account is deleted
 */
export async function requireChangeableOrder(
  container: MedusaContainer,
  id: string,
  change: keyof typeof CHANGES,
  { held = false }: { held?: boolean } = {},
): Promise<WalmartOrderRow> {
  const order = await walmartService(container).retrieveWalmartOrder(id);
  if (!order.order_id && !(held && order.import_state !== "unreadable")) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      refusal("no_medusa_order", { change: CHANGES[change] }),
    );
  }
  // The seller refunds what a logistics provider ships, and does nothing else about it.
  if (order.fulfilled_by === "third_party" && change !== "refund") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      refusal("third_party", { change: CHANGES[change] }),
    );
  }
  if (order.fulfilled_by === "wfs") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      refusal("wfs", { change: CHANGES[change] }),
    );
  }
  await requireAccount(container, order);
  return order;
}
