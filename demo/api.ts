import type {
  AdminCreateWalmartAccount,
  AdminCreateWalmartListings,
  AdminCreateWalmartListingsResponse,
  AdminSyncWalmartResponse,
  AdminWalmartAccount,
  AdminWalmartAccountListResponse,
  AdminWalmartAccountResponse,
  AdminWalmartListing,
  AdminWalmartListingListResponse,
  AdminWalmartOrder,
  AdminWalmartOrderDetail,
  AdminWalmartOrderListResponse,
  AdminWalmartOrderResponse,
  AdminWalmartReturn,
  AdminWalmartReturnListResponse,
  AdminWalmartSyncResult,
  AdminWalmartSyncTask,
} from "../src/types";
import type { HttpClient } from "./lib/http";
import { ACCOUNT_NAME, CHANNEL_NAME, SELLER } from "./settings";

/** The account of that seller: connected at the first start, found at the next ones. */
export async function connectAccount(admin: HttpClient): Promise<AdminWalmartAccount> {
  const { accounts } = await admin.get<AdminWalmartAccountListResponse>("/admin/walmart/accounts");
  const known = accounts.find(({ name }) => name === ACCOUNT_NAME);
  if (known) {
    return known;
  }
  const { sales_channels } = await admin.get<{ sales_channels: { id: string; name: string }[] }>(
    "/admin/sales-channels?limit=100",
  );
  const { account } = await admin.post<AdminWalmartAccountResponse>("/admin/walmart/accounts", {
    name: ACCOUNT_NAME,
    ...SELLER,
    // Location, region and shipping option: the store has one of each, so the plugin chooses them.
    sales_channel_id: sales_channels.find(({ name }) => name === CHANNEL_NAME)?.id,
  } satisfies AdminCreateWalmartAccount);
  return account;
}

/** Lets the plugin do its scheduled work now, and waits until it is done. */
export async function sync(
  admin: HttpClient,
  what: AdminWalmartSyncTask[],
): Promise<AdminWalmartSyncResult[]> {
  const { results } = await admin.post<AdminSyncWalmartResponse>("/admin/walmart/sync", { what });
  return results;
}

export async function listWalmartOrders(admin: HttpClient): Promise<AdminWalmartOrder[]> {
  const { orders } = await admin.get<AdminWalmartOrderListResponse>(
    "/admin/walmart/orders?limit=200&order=ordered_at",
  );
  return orders;
}

export async function getWalmartOrder(
  admin: HttpClient,
  purchaseOrderId: string,
): Promise<AdminWalmartOrderDetail> {
  const { orders } = await admin.get<AdminWalmartOrderListResponse>(
    `/admin/walmart/orders?purchase_order_id=${purchaseOrderId}`,
  );
  const [row] = orders;
  if (!row) {
    throw new Error(`The store does not know purchase order ${purchaseOrderId}.`);
  }
  const { order } = await admin.get<AdminWalmartOrderResponse>(`/admin/walmart/orders/${row.id}`);
  return order;
}

/** Returns that a query finds, the latest first. */
export async function listReturns(admin: HttpClient, query = ""): Promise<AdminWalmartReturn[]> {
  const { returns } = await admin.get<AdminWalmartReturnListResponse>(
    `/admin/walmart/returns?limit=200&${query}`,
  );
  return returns;
}

/** Adds drafts for all that the account's channel sells; what is listed already stays as it is. */
export async function addListings(
  admin: HttpClient,
  { id, sales_channel_id }: AdminWalmartAccount,
): Promise<void> {
  await admin.post<AdminCreateWalmartListingsResponse>("/admin/walmart/listings", {
    account_id: id,
    sales_channel_id,
  } satisfies AdminCreateWalmartListings);
}

export async function listListings(admin: HttpClient): Promise<AdminWalmartListing[]> {
  const { listings } = await admin.get<AdminWalmartListingListResponse>(
    "/admin/walmart/listings?limit=200",
  );
  return listings;
}
