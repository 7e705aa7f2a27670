import type { MedusaContainer } from "@medusajs/framework/types";
import type { WebhookSubject } from "../../types";
import { readNamedItems } from "../listings/read-items";
import { readOffersOf } from "../listings/read-offers";
import { pushValues } from "../stock-price/push-values";
import { importOrders } from "../orders/import-orders";
import { importReturns } from "../returns/import-returns";
import { walmartService } from "../kernel/container";
import { withRunLock } from "../kernel/run-lock";

/** Errors by subject number; under `ALL` an error that concerns all subjects. */
export type Problems = Map<string, string>;
export const ALL = "";

/** The subjects of webhooks. */
export interface Subjects {
  account_id: string;
  /** Purchase order numbers, RMAs or SKUs. */
  numbers: string[];
  /** Some webhooks name no subject: refresh everything that changed. */
  isUnspecified: boolean;
}

/** Imports what changed about the subjects. */
export type Refresher = (container: MedusaContainer, subjects: Subjects) => Promise<Problems>;

/** Up to this many purchase orders are read one by one; for more, the list of changes is faster. */
const ONE_BY_ONE = 20;

export const REFRESHERS: Record<Exclude<WebhookSubject, "nothing">, Refresher> = {
  orders: refreshOrders,
  returns: refreshReturns,
  listings: refreshListings,
  stock: resendStock,
  buy_box: refreshOffers,
};

async function refreshOrders(
  container: MedusaContainer,
  { account_id, numbers, isUnspecified }: Subjects,
): Promise<Problems> {
  const few = !isUnspecified && numbers.length <= ONE_BY_ONE;
  // Runs in parallel with an import: rows are leased one by one, so a new order need not wait.
  const result = few
    ? await importOrders(container, { account_id, purchase_order_ids: numbers, hinted: true })
    : await withRunLock(container, `walmart:orders:${account_id}`, {}, () =>
        importOrders(container, { account_id }),
      );
  return new Map(
    result?.errors.map(({ purchase_order_id, message }) => [purchase_order_id ?? ALL, message]),
  );
}

async function refreshReturns(
  container: MedusaContainer,
  { account_id, numbers }: Subjects,
): Promise<Problems> {
  const result = await withRunLock(container, `walmart:returns:${account_id}`, {}, () =>
    importReturns(container, { account_id }),
  );
  const rows = await walmartService(container).listWalmartReturns(
    { account_id, return_order_id: numbers },
    { select: ["id", "return_order_id"] },
  );
  const known = new Set(rows.map(({ return_order_id }) => return_order_id));
  const why = result?.errors[0]?.message ?? "Walmart does not list this return yet.";
  return new Map(numbers.filter((one) => !known.has(one)).map((one) => [one, `${one}: ${why}`]));
}

async function refreshListings(
  container: MedusaContainer,
  { account_id, numbers }: Subjects,
): Promise<Problems> {
  const unknown = await readNamedItems(container, account_id, numbers);
  return new Map(unknown.map((sku) => [sku, `Walmart does not list the item ${sku} yet.`]));
}

/** Without a SKU, the next job reads all offers. */
async function refreshOffers(
  container: MedusaContainer,
  { account_id, numbers, isUnspecified }: Subjects,
): Promise<Problems> {
  if (isUnspecified) await walmartService(container).buyBoxes.storeProgress(account_id, 0, 0);
  else await readOffersOf(container, account_id, numbers);
  return new Map();
}

/**
 * Walmart reports an item as out of stock. If we have stock, sends it again even if Walmart has confirmed it before.
 * If we have none, sending it would only cause the same webhook again.
 */
async function resendStock(
  container: MedusaContainer,
  { account_id, numbers }: Subjects,
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
  // Marked quantities are sent now or by the job.
  await pushValues(container, { account_id, kind: "quantity" });
  return new Map();
}
