import type { MedusaContainer } from "@medusajs/framework/types";
import { fulfilledBy } from "../../mapping";
import {
  isWalmartError,
  type ParsedReturn,
  type ReturnsPage,
  type WalmartClient,
} from "../../walmart-api";
import { walmartService } from "../kernel/container";

/**
 * Removes returns of WFS orders, for an account that does not import such orders. Returns do not say who fulfilled
 * the order, so unknown purchase orders are read from Walmart.
 */
export async function withoutWfs(
  container: MedusaContainer,
  accountId: string,
  client: WalmartClient,
  page: ReturnsPage,
): Promise<ReturnsPage> {
  const numbers = [...new Set(page.returns.flatMap(purchaseOrdersOf))];
  const known = await walmartService(container).listWalmartOrders(
    { account_id: accountId, purchase_order_id: numbers },
    { select: ["id", "purchase_order_id"] },
  );
  const stored = new Set(known.map((order) => order.purchase_order_id));
  const wfs = new Set<string>();
  for (const number of numbers)
    if (!stored.has(number) && (await isWfs(client, number))) wfs.add(number);
  const isFulfilledByWalmart = (answer: ParsedReturn) =>
    purchaseOrdersOf(answer).some((number) => wfs.has(number));
  return { ...page, returns: page.returns.filter((answer) => !isFulfilledByWalmart(answer)) };
}

function purchaseOrdersOf({ returnOrder }: ParsedReturn): string[] {
  return returnOrder.returnOrderLines.flatMap((line) => line.purchaseOrderId ?? []);
}

async function isWfs(client: WalmartClient, purchaseOrderId: string): Promise<boolean> {
  try {
    const answer = await client.orders.get(purchaseOrderId, { replacementInfo: true });
    return answer !== null && fulfilledBy(answer.order) === "wfs";
  } catch (error) {
    // An unreadable order is kept, with its return. A temporary error ends this run: the next one reads the page
    // again.
    if (isWalmartError(error) && error.kind === "unknown_shape") return false;
    throw error;
  }
}
