import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  AdminWalmartActivity,
  AdminWalmartActivityListParams,
  AdminWalmartActivityListResponse,
  AdminWalmartListing,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE, useAction } from "../use-action";
import type { Rows, RowSource } from "../use-rows";
import { listOrders, retryOrder } from "./orders";

const REFRESH_MS = 15_000;

const listActivity = async (
  params: AdminWalmartActivityListParams,
): Promise<Rows<AdminWalmartActivity>> => {
  const { activities: rows, count } = await request.get<AdminWalmartActivityListResponse>(
    ["activity"],
    params,
  );
  return { rows, count };
};

export const ACTIVITY: RowSource<AdminWalmartActivity, AdminWalmartActivityListParams> = {
  name: "activity",
  read: listActivity,
  pollMs: () => REFRESH_MS,
};

/** The latest log entries of a listing; empty while loading. */
export function useListingActivity({
  account_id,
  sku,
}: AdminWalmartListing): AdminWalmartActivity[] {
  const { data } = useQuery({
    queryKey: [...LIVE, "activity", "listing", account_id, sku],
    queryFn: () => listActivity({ entity: "listing", entity_id: sku, account_id, limit: 5 }),
    refetchInterval: REFRESH_MS,
  });
  return data?.rows ?? [];
}

/** Retries the failed messages of the order that a log entry is about. */
export function useRetryActivity() {
  const { t } = useTranslation("walmart");
  return useAction({
    act: async ({ account_id, entity_id }: AdminWalmartActivity) => {
      const query = { account_id, purchase_order_id: entity_id ?? "", limit: 1 };
      const [order] = (await listOrders(query)).rows;
      if (!order) throw new Error(t("activity.orderMissing"));
      await retryOrder(order.id);
    },
    done: () => t("toast.retried"),
  });
}
