import type {
  AdminCreateWalmartAccount,
  AdminCreateWalmartListings,
  AdminCreateWalmartListingsResponse,
  AdminImportWalmartOrders,
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
import type { HttpClient } from "./http-client";
import { ACCOUNT_NAME, CHANNEL_NAME, SELLER } from "./settings";

/** Connects the seller's account at the first start, and finds it at later ones, whatever its name by then. */
export async function connectAccount(admin: HttpClient): Promise<AdminWalmartAccount> {
  const { accounts } = await admin.get<AdminWalmartAccountListResponse>("/admin/walmart/accounts");
  const known = accounts.find(({ client_id }) => client_id === SELLER.client_id);
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

/** Runs the plugin's scheduled work now, and waits until it is done. */
export async function sync(
  admin: HttpClient,
  what: AdminWalmartSyncTask[],
): Promise<AdminWalmartSyncResult[]> {
  const { results } = await admin.post<AdminSyncWalmartResponse>("/admin/walmart/sync", { what });
  return results;
}

/** Imports orders that were shipped before the store was connected, and the payouts that have them. */
export async function importPayouts(
  admin: HttpClient,
  purchaseOrderIds: string[],
): Promise<AdminWalmartSyncResult[]> {
  const { id } = await connectAccount(admin);
  await admin.post("/admin/walmart/orders/import", {
    account_id: id,
    purchase_order_ids: purchaseOrderIds,
  } satisfies AdminImportWalmartOrders);
  return sync(admin, ["payouts"]);
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
    throw new Error(`The store has no purchase order ${purchaseOrderId}.`);
  }
  const { order } = await admin.get<AdminWalmartOrderResponse>(`/admin/walmart/orders/${row.id}`);
  return order;
}

/** The returns that a query finds, latest first. */
export async function listReturns(admin: HttpClient, query = ""): Promise<AdminWalmartReturn[]> {
  const { returns } = await admin.get<AdminWalmartReturnListResponse>(
    `/admin/walmart/returns?limit=200&${query}`,
  );
  return returns;
}

/** Adds drafts for everything that the account's channel sells; existing listings do not change. */
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
