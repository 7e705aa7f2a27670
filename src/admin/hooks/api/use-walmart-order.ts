import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { AdminWalmartOrderDetail } from "../../../types";
import { getOrder, listOrdersOf } from "./api";
import { FAST_POLL_MS, pollInterval } from "./polling";
import { walmartKeys } from "./query-keys";

/** After a click in Medusa's own sections the update for Walmart appears within this time. */
const WATCH_AFTER_CHANGE_MS = 12_000;

/** One purchase order by its id, kept fresh while it is open. */
export function useWalmartOrderDetail(id: string | null) {
  return useQuery({
    queryKey: walmartKeys.order(id ?? ""),
    queryFn: async () => (await getOrder(id ?? "")).order,
    enabled: id !== null,
    refetchInterval: (query) => pollInterval(query.state.data, Date.now()),
  });
}

export interface WalmartOrderView {
  /** Undefined while loading; null if the Medusa order is no Walmart order. */
  order: AdminWalmartOrderDetail | null | undefined;
  error: Error | null;
  retry: () => void;
}

/**
 * The purchase order of a Medusa order, kept fresh: every few seconds while Walmart is being told
 * something, slowly otherwise.
 *
 * @param revision changes whenever the Medusa order does (shipped, canceled …); then it is looked
 * at closely for a while.
 */
export function useWalmartOrder(orderId: string, revision: string): WalmartOrderView {
  const fastUntil = useRef(0);

  const found = useQuery({
    queryKey: walmartKeys.orderOf(orderId),
    queryFn: async () => (await listOrdersOf(orderId)).orders[0]?.id ?? null,
    staleTime: FAST_POLL_MS,
  });

  const id = found.data;
  const detail = useQuery({
    queryKey: walmartKeys.order(id ?? ""),
    queryFn: async () => (await getOrder(id ?? "")).order,
    enabled: !!id,
    refetchInterval: (query) => pollInterval(query.state.data, Date.now(), fastUntil.current),
  });

  const seen = useRef(revision);
  const { refetch } = detail;
  useEffect(() => {
    if (seen.current !== revision) {
      seen.current = revision;
      fastUntil.current = Date.now() + WATCH_AFTER_CHANGE_MS;
      if (id) {
        void refetch();
      }
    }
  }, [revision, id, refetch]);

  return {
    order: id === null ? null : detail.data,
    // What was loaded once stays in view: a poll that fails is no reason to take it away.
    error: detail.data ? null : (found.error ?? detail.error),
    retry: () => void (found.error ? found.refetch() : detail.refetch()),
  };
}
