import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  AdminChangeWalmartTracking,
  AdminWalmartCancellationReason,
  AdminWalmartOrderDetail,
} from "../../../types";
import {
  cancelLines,
  cancelMedusaOrder,
  changeTracking,
  importOrders,
  resolveOrder,
  retryOrder,
  sync,
} from "./api";
import type { CancellationPlan } from "../../widgets/_order/cancellation";
import { walmartKeys } from "./query-keys";

export interface CancellationRequest {
  reason: AdminWalmartCancellationReason;
  plan: CancellationPlan;
}

/** Answers the key of the toast that tells it. */
async function cancel(
  walmartOrderId: string,
  orderId: string,
  { reason, plan }: CancellationRequest,
): Promise<"canceledWhole" | "canceledLines"> {
  if (plan.kind === "order") {
    await cancelMedusaOrder(orderId, { cancellation_reason: reason });
    return "canceledWhole";
  }
  await cancelLines(walmartOrderId, { reason, lines: plan.lines });
  return "canceledLines";
}

/**
 * What the merchant can do with a purchase order. Each tells its result as a toast and reloads what
 * it changed.
 *
 * @param orderId the Medusa order's
 */
export function useOrderActions(order: AdminWalmartOrderDetail, orderId: string) {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();

  /** Also after a failure: it may have changed something, or show why it failed. */
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
    cancel: useMutation({
      mutationFn: (request: CancellationRequest) => cancel(order.id, orderId, request),
      onSuccess: (done) => toast.success(t(`toast.${done}`)),
      onError,
      onSettled,
    }),
    changeTracking: useMutation({
      mutationFn: (request: AdminChangeWalmartTracking) => changeTracking(order.id, request),
      onSuccess: () => toast.success(t("toast.trackingChanged")),
      onError,
      onSettled,
    }),
    retry: useMutation({
      mutationFn: () => retryOrder(order.id),
      onSuccess: () => toast.success(t("toast.retried")),
      onError,
      onSettled,
    }),
    resolve: useMutation({
      mutationFn: (note: string) => resolveOrder(order.id, note ? { note } : {}),
      onSuccess: () => toast.success(t("toast.resolved")),
      onError,
      onSettled,
    }),
    /** Reads this one order at Walmart again. */
    reread: useMutation({
      mutationFn: () =>
        importOrders({
          account_id: order.account_id,
          purchase_order_ids: [order.purchase_order_id],
        }),
      onSuccess: ({ errors }) => {
        if (errors.length === 0) {
          toast.success(t("toast.synced"));
          return;
        }
        toast.error(errors.map(({ message }) => message).join("\n"));
      },
      onError,
      onSettled,
    }),
    sync: useMutation({
      mutationFn: () =>
        sync({ account_id: order.account_id, what: ["orders", "returns", "updates"] }),
      onSuccess: ({ results }) => {
        const problems = results.flatMap(({ errors }) => errors.map(({ message }) => message));
        if (problems.length === 0) {
          toast.success(t("toast.synced"));
          return;
        }
        toast.error([...new Set(problems)].join("\n"));
      },
      onError,
      onSettled,
    }),
  };
}

export type OrderActions = ReturnType<typeof useOrderActions>;
