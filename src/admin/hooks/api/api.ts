import {
  type AdminCancelWalmartOrder,
  type AdminCancelWalmartOrderLines,
  type AdminChangeWalmartTracking,
  type AdminCreateWalmartAccount,
  type AdminImportWalmartOrders,
  type AdminImportWalmartOrdersResponse,
  type AdminResolveWalmartOrder,
  type AdminSyncWalmart,
  type AdminSyncWalmartResponse,
  type AdminUpdateWalmartAccount,
  type AdminWalmartAccountDeleteResponse,
  type AdminWalmartAccountListResponse,
  type AdminWalmartAccountResponse,
  type AdminWalmartAccountTestResponse,
  type AdminWalmartActivityListParams,
  type AdminWalmartActivityListResponse,
  type AdminWalmartCarriersResponse,
  type AdminWalmartOrderListParams,
  type AdminWalmartOrderListResponse,
  type AdminWalmartOrderResponse,
  type AdminWalmartOverviewParams,
  type AdminWalmartOverviewResponse,
  type AdminWalmartSchedulesResponse,
  type AdminWalmartStatisticsParams,
  type AdminWalmartStatisticsResponse,
  MAX_LIST_LIMIT,
} from "../../../types";
import { sdk } from "../../sdk";

const path = (...segments: string[]): string =>
  ["/admin", ...segments.map(encodeURIComponent)].join("/");

/** The purchase order that a Medusa order stands for; the list is empty on other channels' orders. */
export const listOrdersOf = (orderId: string): Promise<AdminWalmartOrderListResponse> =>
  sdk.client.fetch(path("walmart", "orders"), { query: { order_id: orderId, limit: 1 } });

export const listOrders = (
  params: AdminWalmartOrderListParams,
): Promise<AdminWalmartOrderListResponse> =>
  sdk.client.fetch(path("walmart", "orders"), { query: { ...params } });

export const importOrders = (
  body: AdminImportWalmartOrders,
): Promise<AdminImportWalmartOrdersResponse> =>
  sdk.client.fetch(path("walmart", "orders", "import"), { method: "POST", body });

export const getOverview = (
  params: AdminWalmartOverviewParams,
): Promise<AdminWalmartOverviewResponse> =>
  sdk.client.fetch(path("walmart", "overview"), { query: { ...params } });

export const getOrder = (id: string): Promise<AdminWalmartOrderResponse> =>
  sdk.client.fetch(path("walmart", "orders", id));

export const retryOrder = (id: string): Promise<AdminWalmartOrderResponse> =>
  sdk.client.fetch(path("walmart", "orders", id, "retry"), { method: "POST", body: {} });

export const resolveOrder = (
  id: string,
  body: AdminResolveWalmartOrder,
): Promise<AdminWalmartOrderResponse> =>
  sdk.client.fetch(path("walmart", "orders", id, "resolve"), { method: "POST", body });

export const cancelLines = (
  id: string,
  body: AdminCancelWalmartOrderLines,
): Promise<AdminWalmartOrderResponse> =>
  sdk.client.fetch(path("walmart", "orders", id, "cancel-lines"), { method: "POST", body });

export const changeTracking = (
  id: string,
  body: AdminChangeWalmartTracking,
): Promise<AdminWalmartOrderResponse> =>
  sdk.client.fetch(path("walmart", "orders", id, "tracking"), { method: "POST", body });

/** Medusa's own cancel; for Walmart's orders it needs the reason. */
export const cancelMedusaOrder = (
  orderId: string,
  body: AdminCancelWalmartOrder,
): Promise<unknown> =>
  sdk.client.fetch(path("orders", orderId, "cancel"), { method: "POST", body });

export const sync = (body: AdminSyncWalmart): Promise<AdminSyncWalmartResponse> =>
  sdk.client.fetch(path("walmart", "sync"), { method: "POST", body });

export const listAccounts = (): Promise<AdminWalmartAccountListResponse> =>
  sdk.client.fetch(path("walmart", "accounts"), { query: { limit: MAX_LIST_LIMIT } });

export const createAccount = (
  body: AdminCreateWalmartAccount,
): Promise<AdminWalmartAccountResponse> =>
  sdk.client.fetch(path("walmart", "accounts"), { method: "POST", body });

export const updateAccount = (
  id: string,
  body: AdminUpdateWalmartAccount,
): Promise<AdminWalmartAccountResponse> =>
  sdk.client.fetch(path("walmart", "accounts", id), { method: "POST", body });

export const testAccount = (id: string): Promise<AdminWalmartAccountTestResponse> =>
  sdk.client.fetch(path("walmart", "accounts", id, "test"), { method: "POST", body: {} });

/** @param force also if Walmart must still be told of something, which then never happens */
export const deleteAccount = (
  id: string,
  force: boolean,
): Promise<AdminWalmartAccountDeleteResponse> =>
  sdk.client.fetch(path("walmart", "accounts", id), { method: "DELETE", query: { force } });

export const listCarriers = (): Promise<AdminWalmartCarriersResponse> =>
  sdk.client.fetch(path("walmart", "carriers"));

export const listSchedules = (): Promise<AdminWalmartSchedulesResponse> =>
  sdk.client.fetch(path("walmart", "schedules"));

export const listActivity = (
  params: AdminWalmartActivityListParams,
): Promise<AdminWalmartActivityListResponse> =>
  sdk.client.fetch(path("walmart", "activity"), { query: { ...params } });

export const getStatistics = (
  params: AdminWalmartStatisticsParams,
): Promise<AdminWalmartStatisticsResponse> =>
  sdk.client.fetch(path("walmart", "statistics"), { query: { ...params } });
