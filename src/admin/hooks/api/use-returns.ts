import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { returnListParams } from "../../routes/walmart/returns/filters";
import type { ListControls } from "../use-list-state";
import { getReturn, listReturns } from "./api-returns";
import { walmartKeys } from "./query-keys";

const REFRESH_MS = 20_000;
/** While one is open: what is refunded is confirmed within seconds. */
const OPEN_REFRESH_MS = 5_000;

/** A page of returns, kept fresh. */
export function useReturns(state: ListControls) {
  const { q, order, offset, filters, pageSize } = state;
  return useQuery({
    queryKey: walmartKeys.returnList({ q, order, offset, filters }),
    queryFn: () => listReturns(returnListParams({ q, order, offset, filters }, pageSize)),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}

/** One return by its id, kept fresh while it is open. */
export function useReturn(id: string | null) {
  return useQuery({
    queryKey: walmartKeys.return(id ?? ""),
    queryFn: async () => (await getReturn(id ?? "")).return,
    enabled: id !== null,
    refetchInterval: OPEN_REFRESH_MS,
  });
}
