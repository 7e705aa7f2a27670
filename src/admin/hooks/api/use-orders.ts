import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { listOrders } from "./api";
import { orderListParams } from "../../routes/walmart/orders/filters";
import { walmartKeys } from "./query-keys";
import type { ListControls } from "../use-list-state";

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
