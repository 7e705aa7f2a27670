import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminRefundWalmartReturn } from "../../../types";
import { assignRefund, refundReturn, resolveReturn, retryReturn } from "./api-returns";
import { walmartKeys } from "./query-keys";

/** What the merchant can do with a return. Each tells its result as a toast and reloads what it changed. */
export function useReturnActions(returnId: string) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();

  /** Also after a failure: it may have changed something, or show why it failed. */
  const onSettled = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: walmartKeys.orders }),
      client.invalidateQueries({ queryKey: walmartKeys.returns }),
      client.invalidateQueries({ queryKey: ordersQueryKeys.all }),
    ]);
  };
  const onError = (error: Error) => {
    toast.error(error.message);
  };

  return {
    refund: useMutation({
      mutationFn: (body: AdminRefundWalmartReturn) => refundReturn(returnId, body),
      onSuccess: () => toast.success(t("returns.toast.refunded")),
      onError,
      onSettled,
    }),
    retry: useMutation({
      mutationFn: () => retryReturn(returnId),
      onSuccess: () => toast.success(t("returns.toast.retried")),
      onError,
      onSettled,
    }),
    resolve: useMutation({
      mutationFn: (note: string) => resolveReturn(returnId, note ? { note } : {}),
      onSuccess: () => toast.success(t("returns.toast.resolved")),
      onError,
      onSettled,
    }),
    assign: useMutation({
      mutationFn: (refundId: string) => assignRefund(returnId, { refund_id: refundId }),
      onSuccess: () => toast.success(t("returns.toast.assigned")),
      onError,
      onSettled,
    }),
  };
}

export type ReturnActions = ReturnType<typeof useReturnActions>;
