import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { requireAccount } from "../accounts/require-account";
import { walmartService } from "../kernel/container";

export interface MapSkuInput {
  walmart_order_id: string;
  /** As the purchase order has it. */
  sku: string;
  variant_id: string;
  actor_id: string | null;
}

/** What a purchase order on hold calls the item, and whose it is. */
export interface UnmappedSku {
  account_id: string;
  walmart_order_id: string;
  sku: string;
  title: string | null;
}

/**
 * The line of a purchase order on hold whose SKU a person maps to a variant. The same request again is answered like the
 * first, when the order is imported.
 *
 * @throws MedusaError NOT_FOUND; INVALID_DATA for a SKU that is not on the order; NOT_ALLOWED if it does not wait for one
 */
export async function requireUnmappedOrder(
  container: MedusaContainer,
  { walmart_order_id, sku, variant_id }: MapSkuInput,
): Promise<UnmappedSku> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id);
  const lines = await service.listWalmartOrderLines({ walmart_order_id });
  const line = lines.find((one) => one.sku.trim() === sku.trim());
  if (!line) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `sku: The purchase order ${order.purchase_order_id} has no item with the SKU "${sku.slice(0, 100)}". Use the SKU of one of its lines.`,
    );
  }
  await requireAccount(container, order);
  await requireWaiting(container, order, { sku: line.sku, variant_id });
  return { account_id: order.account_id, walmart_order_id, sku: line.sku, title: line.title };
}

async function requireWaiting(
  container: MedusaContainer,
  order: WalmartOrderRow,
  { sku, variant_id }: { sku: string; variant_id: string },
): Promise<void> {
  if (order.import_state === "claimed" || order.import_state === "held") {
    await requireEnabledAccount(container, order.account_id);
    return;
  }
  const isRepeated = await walmartService(container).listWalmartListings(
    { account_id: order.account_id, sku, variant_id, linked_by: "user" },
    { select: ["id"], take: 1 },
  );
  if (isRepeated.length) return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    order.import_state === "imported"
      ? `The purchase order ${order.purchase_order_id} is imported already. To link the SKU to another variant, change the link of its listing under Walmart → Listings.`
      : `The purchase order ${order.purchase_order_id} is canceled or shipped elsewhere, so there is nothing to import.`,
  );
}

async function requireEnabledAccount(container: MedusaContainer, id: string): Promise<void> {
  const [account] = await walmartService(container).listWalmartAccounts(
    { id },
    { select: ["id", "name", "enabled"] },
  );
  if (account?.enabled) return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The account "${account?.name}" is disabled. Enable it to import its orders.`,
  );
}
