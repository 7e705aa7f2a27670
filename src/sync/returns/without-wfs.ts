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
 * Leaves out the returns of orders that Walmart fulfils itself (WFS), for an account that does without such orders.
 * Returns do not say whose they are; so of a purchase order that is not in this store Walmart is asked.
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
  const here = new Set(known.map((order) => order.purchase_order_id));
  const wfs = new Set<string>();
  for (const number of numbers)
    if (!here.has(number) && (await isWfs(client, number))) wfs.add(number);
  const isOthers = (answer: ParsedReturn) =>
    purchaseOrdersOf(answer).some((number) => wfs.has(number));
  return { ...page, returns: page.returns.filter((answer) => !isOthers(answer)) };
}

function purchaseOrdersOf({ returnOrder }: ParsedReturn): string[] {
  return returnOrder.returnOrderLines.flatMap((line) => line.purchaseOrderId ?? []);
}

async function isWfs(client: WalmartClient, purchaseOrderId: string): Promise<boolean> {
  try {
    const answer = await client.orders.get(purchaseOrderId, { replacementInfo: true });
    return answer !== null && fulfilledBy(answer.order) === "wfs";
  } catch (error) {
    // An order that cannot be read is shown, with its return. What may pass ends this run: the next reads the page again.
    if (isWalmartError(error) && error.kind === "unknown_shape") return false;
    throw error;
  }
}
