import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminGoodwillWalmartRefund } from "../../../types";
import { dismissRefund, goodwillRefund } from "./api-returns";
import { walmartKeys } from "./query-keys";

/** What the merchant can do about money of an order that is not for a return. */
export function useRefundActions(walmartOrderId: string) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();
  const onSettled = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: walmartKeys.orders }),
      client.invalidateQueries({ queryKey: ordersQueryKeys.all }),
    ]);
  };
  const onError = (error: Error) => {
    toast.error(error.message);
  };

  return {
    goodwill: useMutation({
      mutationFn: (body: AdminGoodwillWalmartRefund) => goodwillRefund(walmartOrderId, body),
      onSuccess: () => toast.success(t("returns.toast.goodwill")),
      onError,
      onSettled,
    }),
    dismiss: useMutation({
      mutationFn: (refundId: string) => dismissRefund(walmartOrderId, { refund_id: refundId }),
      onSuccess: () => toast.success(t("returns.toast.dismissed")),
      onError,
      onSettled,
    }),
  };
}

export type RefundActions = ReturnType<typeof useRefundActions>;
