import type {
  AdminAssignWalmartRefund,
  AdminDismissWalmartRefund,
  AdminGoodwillWalmartRefund,
  AdminRefundWalmartReturn,
  AdminResolveWalmartReturn,
  AdminWalmartOrderResponse,
  AdminWalmartReturnResponse,
} from "../../types";
import { sdk } from "./sdk";

const post = <TAnswer>(body: unknown, ...segments: string[]): Promise<TAnswer> =>
  sdk.client.fetch(`/admin/walmart/${segments.map(encodeURIComponent).join("/")}`, {
    method: "POST",
    body: body as Record<string, unknown>,
  });

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
