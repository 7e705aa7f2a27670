import type { MedusaContainer } from "@medusajs/framework/types";
import type { WebhookSubject } from "../../types";
import { readNamedItems } from "../listings/read-items";
import { pushValues } from "../stock-price/push-values";
import { importOrders } from "../orders/import-orders";
import { importReturns } from "../returns/import-returns";
import { walmartService } from "../kernel/container";
import { exclusively } from "../kernel/run-lock";

/** What could not be brought in, by its number; under `ANY` what concerns all. */
export type Problems = Map<string, string>;
export const ANY = "";

/** Where webhooks say to look. */
export interface Place {
  account_id: string;
  /** Purchase orders, RMAs or SKUs. */
  numbers: string[];
  /** Some do not say: whatever has changed. */
  anywhere: boolean;
}

/** Brings in what has changed there. */
export type Look = (container: MedusaContainer, place: Place) => Promise<Problems>;

/** So many purchase orders are read one by one; for more, the list of all that has changed is quicker. */
const ONE_BY_ONE = 20;

export const LOOKS: Record<Exclude<WebhookSubject, "nothing">, Look> = {
  orders: lookAtOrders,
  returns: lookAtReturns,
  listings: lookAtListings,
  stock: repeatStock,
};

async function lookAtOrders(
  container: MedusaContainer,
  { account_id, numbers, anywhere }: Place,
): Promise<Problems> {
  const few = !anywhere && numbers.length <= ONE_BY_ONE;
  // Beside an import that is going on: purchase orders are claimed one by one, and a new one need not wait for it.
  const result = few
    ? await importOrders(container, { account_id, purchase_order_ids: numbers, hinted: true })
    : await exclusively(container, `walmart:orders:${account_id}`, {}, () =>
        importOrders(container, { account_id }),
      );
  return new Map(
    result?.errors.map(({ purchase_order_id, message }) => [purchase_order_id ?? ANY, message]),
  );
}

async function lookAtReturns(
  container: MedusaContainer,
  { account_id, numbers }: Place,
): Promise<Problems> {
  const result = await exclusively(container, `walmart:returns:${account_id}`, {}, () =>
    importReturns(container, { account_id }),
  );
  const rows = await walmartService(container).listWalmartReturns(
    { account_id, return_order_id: numbers },
    { select: ["id", "return_order_id"] },
  );
  const known = new Set(rows.map(({ return_order_id }) => return_order_id));
  const why = result?.errors[0]?.message ?? "Walmart does not list it yet.";
  return new Map(numbers.filter((one) => !known.has(one)).map((one) => [one, `${one}: ${why}`]));
}

async function lookAtListings(
  container: MedusaContainer,
  { account_id, numbers }: Place,
): Promise<Problems> {
  const unknown = await readNamedItems(container, account_id, numbers);
  return new Map(unknown.map((sku) => [sku, `Walmart does not know the item ${sku} yet.`]));
}

/**
 * Walmart has an item at zero. What we have is told again, also if Walmart has confirmed it before; where we have none
 * either, that would only make Walmart say so again.
 */
async function repeatStock(
  container: MedusaContainer,
  { account_id, numbers }: Place,
): Promise<Problems> {
  const service = walmartService(container);
  const listings = await service.listWalmartListings(
    { account_id, sku: numbers },
    { select: ["id", "quantity"] },
  );
  const ids = (isInStock: boolean) =>
    listings.filter(({ quantity }) => (quantity ?? 0) > 0 === isInStock).map(({ id }) => id);
  await service.listingChanges.mark(ids(true), ["quantity"], true);
  await service.listingChanges.mark(ids(false), ["quantity"]);
  // What is marked is told, now or by the job: it needs no second hint.
  await pushValues(container, { account_id, kind: "quantity" });
  return new Map();
}
