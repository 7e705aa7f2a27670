import type {
  AdminAssignWalmartRefund,
  AdminDismissWalmartRefund,
  AdminGoodwillWalmartRefund,
  AdminRefundWalmartReturn,
  AdminResolveWalmartReturn,
  AdminWalmartOrderResponse,
  AdminWalmartReturnListParams,
  AdminWalmartReturnListResponse,
  AdminWalmartReturnResponse,
} from "../../../types";
import { sdk } from "../../sdk";

const post = <TAnswer>(body: unknown, ...segments: string[]): Promise<TAnswer> =>
  sdk.client.fetch(`/admin/walmart/${segments.map(encodeURIComponent).join("/")}`, {
    method: "POST",
    body: body as Record<string, unknown>,
  });

export const listReturns = (
  params: AdminWalmartReturnListParams,
): Promise<AdminWalmartReturnListResponse> =>
  sdk.client.fetch("/admin/walmart/returns", { query: { ...params } });

export const getReturn = (id: string): Promise<AdminWalmartReturnResponse> =>
  sdk.client.fetch(`/admin/walmart/returns/${encodeURIComponent(id)}`);

export const refundReturn = (
  id: string,
  body: AdminRefundWalmartReturn,
): Promise<AdminWalmartReturnResponse> => post(body, "returns", id, "refund");

export const retryReturn = (id: string): Promise<AdminWalmartReturnResponse> =>
  post({}, "returns", id, "retry");

export const resolveReturn = (
  id: string,
  body: AdminResolveWalmartReturn,
): Promise<AdminWalmartReturnResponse> => post(body, "returns", id, "resolve");

export const assignRefund = (
  id: string,
  body: AdminAssignWalmartRefund,
): Promise<AdminWalmartReturnResponse> => post(body, "returns", id, "assign-refund");

/** Money back without a return. */
export const goodwillRefund = (
  walmartOrderId: string,
  body: AdminGoodwillWalmartRefund,
): Promise<AdminWalmartOrderResponse> => post(body, "orders", walmartOrderId, "refund");

export const dismissRefund = (
  walmartOrderId: string,
  body: AdminDismissWalmartRefund,
): Promise<AdminWalmartOrderResponse> => post(body, "orders", walmartOrderId, "dismiss-refund");
