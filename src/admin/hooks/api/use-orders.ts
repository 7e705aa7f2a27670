import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { orderListParams } from "../../routes/walmart/orders/filters";
import type { ListControls } from "../use-list-state";
import { listOrders } from "./api";
import { walmartKeys } from "./query-keys";

const REFRESH_MS = 20_000;

/** A page of purchase orders, kept fresh. The page before stays in view while another one is loaded. */
export function useOrders(state: ListControls) {
  const { q, order, offset, filters, pageSize } = state;
  return useQuery({
    queryKey: walmartKeys.orderList({ q, order, offset, filters }),
    queryFn: () => listOrders(orderListParams({ q, order, offset, filters }, pageSize, new Date())),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}
