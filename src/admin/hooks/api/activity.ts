import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  AdminWalmartActivity,
  AdminWalmartActivityListParams,
  AdminWalmartActivityListResponse,
  AdminWalmartListing,
} from "../../../types";
import { LIVE, useAction } from "../use-action";
import { listOrders, retryOrder } from "./orders";
import { request } from "./request";

const REFRESH_MS = 15_000;

const listActivity = (params: AdminWalmartActivityListParams) =>
  request.get<AdminWalmartActivityListResponse>(["activity"], params);

/** A page of the log, kept fresh. */
export function useActivity(params: AdminWalmartActivityListParams) {
  return useQuery({
    queryKey: [...LIVE, "activity", params],
    queryFn: () => listActivity(params),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}

/** The latest log entries of a listing. */
export function useListingActivity({ account_id, sku }: AdminWalmartListing) {
  return useActivity({ entity: "listing", entity_id: sku, account_id, limit: 5 });
}

/** Retries the failed messages of the order that a log entry is about. */
export function useRetryActivity() {
  const { t } = useTranslation("walmart");
  return useAction({
    act: async ({ account_id, entity_id }: AdminWalmartActivity) => {
      const query = { account_id, purchase_order_id: entity_id ?? "", limit: 1 };
      const [order] = (await listOrders(query)).orders;
      if (!order) throw new Error(t("activity.gone"));
      await retryOrder(order.id);
    },
    done: () => t("toast.retried"),
  });
}
