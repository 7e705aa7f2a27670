import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminWalmartActivity } from "../../../types";
import { listOrders, retryOrder } from "./api";
import { walmartKeys } from "./query-keys";

/** Tries again what failed of the order that an entry of the log is about. */
export function useRetryActivity() {
  const { t } = useTranslation("walmart");
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ account_id, entity_id }: AdminWalmartActivity) => {
      const { orders } = await listOrders({
        account_id,
        purchase_order_id: entity_id ?? "",
        limit: 1,
      });
      const [order] = orders;
      if (!order) {
        throw new Error(t("activity.gone"));
      }
      await retryOrder(order.id);
    },
    onSuccess: () => toast.success(t("toast.retried")),
    onError: (error: Error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: walmartKeys.all }),
  });
}
