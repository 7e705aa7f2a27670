import type { MedusaContainer } from "@medusajs/framework/types";
import { type FulfilledBy, fulfilledBy } from "../../mapping";
import type { AccountSettings } from "../../types/schemas/account-settings";
import {
  isWalmartError,
  ORDER_DETAILS,
  type ParsedReturn,
  type ReturnsPage,
  type WalmartClient,
} from "../../walmart-api";
import { walmartService } from "../kernel/container";

/**
 * Removes returns of orders that Walmart (WFS) or a logistics provider (3PL) fulfills, if the account does not import such
 * orders. Returns do not say who fulfilled the order, so unknown purchase orders are read from Walmart.
 */
export async function withoutIgnored(
  container: MedusaContainer,
  accountId: string,
  client: WalmartClient,
  page: ReturnsPage,
  { wfs, third_party }: Pick<AccountSettings, "wfs" | "third_party">,
): Promise<ReturnsPage> {
  const ignored: FulfilledBy[] = [];
  if (wfs !== "import") ignored.push("wfs");
  if (third_party !== "import") ignored.push("third_party");
  if (!ignored.length) return page;
  const numbers = [...new Set(page.returns.flatMap(purchaseOrdersOf))];
  const known = await walmartService(container).listWalmartOrders(
    { account_id: accountId, purchase_order_id: numbers },
    { select: ["id", "purchase_order_id"] },
  );
  const stored = new Set(known.map((order) => order.purchase_order_id));
  const skipped = new Set<string>();
  for (const number of numbers)
    if (!stored.has(number) && (await isFulfilledBy(ignored, client, number))) skipped.add(number);
  const isSkipped = (answer: ParsedReturn) =>
    purchaseOrdersOf(answer).some((number) => skipped.has(number));
  return { ...page, returns: page.returns.filter((answer) => !isSkipped(answer)) };
}

function purchaseOrdersOf({ returnOrder }: ParsedReturn): string[] {
  return returnOrder.returnOrderLines.flatMap((line) => line.purchaseOrderId ?? []);
}

async function isFulfilledBy(
  providers: readonly FulfilledBy[],
  client: WalmartClient,
  purchaseOrderId: string,
): Promise<boolean> {
  try {
    const answer = await client.orders.get(purchaseOrderId, ORDER_DETAILS);
    return answer !== null && providers.includes(fulfilledBy(answer.order));
  } catch (error) {
    // An unreadable order is kept, with its return. A temporary error ends this run: the next one reads the page
    // again.
    if (isWalmartError(error) && error.kind === "unknown_shape") return false;
    throw error;
  }
}
