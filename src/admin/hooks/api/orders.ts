import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type {
  AdminCancelWalmartPurchaseOrder,
  AdminChangeWalmartTracking,
  AdminImportWalmartOrders,
  AdminImportWalmartOrdersResponse,
  AdminMapWalmartSku,
  AdminShipWalmartOrder,
  AdminWalmartOrder,
  AdminWalmartOrderAttentionKind,
  AdminWalmartOrderDetail,
  AdminWalmartOrderListParams,
  AdminWalmartOrderListResponse,
  AdminWalmartOrderResponse,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE, useAction } from "../use-action";
import { type Rows, type RowSource, SHOWN_TO_DECIDE } from "../use-rows";
import { FAST_POLL_MS, pollInterval } from "./polling";
import { sync } from "./sync";

const REFRESH_MS = 20_000;
/** A change of the Medusa order queues its message to Walmart within this time. */
const WATCH_AFTER_CHANGE_MS = 12_000;

export const orderKeys = {
  all: [...LIVE, "orders"],
  one: (id: string) => [...orderKeys.all, "detail", id],
  /** The purchase order of a Medusa order. */
  of: (orderId: string) => [...orderKeys.all, "of", orderId],
};

export const listOrders = async (
  params: AdminWalmartOrderListParams,
): Promise<Rows<AdminWalmartOrder>> => {
  const { orders: rows, count } = await request.get<AdminWalmartOrderListResponse>(
    ["orders"],
    params,
  );
  return { rows, count };
};

export const ORDERS: RowSource<AdminWalmartOrder, AdminWalmartOrderListParams> = {
  name: "orders",
  read: listOrders,
  pollMs: () => REFRESH_MS,
};

/** The first orders that need attention for a reason, longest waiting first. */
export function useOrdersToDecide(attention: AdminWalmartOrderAttentionKind) {
  return useQuery({
    queryKey: [...orderKeys.all, "to-decide", attention],
    queryFn: async () =>
      (await listOrders({ attention, order: "ship_by", limit: SHOWN_TO_DECIDE })).rows,
    refetchInterval: REFRESH_MS,
    staleTime: 0,
  });
}

const getOrder = async (id: string): Promise<AdminWalmartOrderDetail> =>
  (await request.get<AdminWalmartOrderResponse>(["orders", id])).order;

export const importOrders = (
  body: AdminImportWalmartOrders,
): Promise<AdminImportWalmartOrdersResponse> => request.post(["orders", "import"], body);

export const retryOrder = (id: string): Promise<AdminWalmartOrderResponse> =>
  request.post(["orders", id, "retry"]);

/** @param note what was done instead; may be empty */
export const resolveOrder = (id: string, note: string): Promise<AdminWalmartOrderResponse> =>
  request.post(["orders", id, "resolve"], note ? { note } : {});

/** One purchase order, polled while it is open. */
export function useOrder(id: string | null) {
  return useQuery({
    queryKey: orderKeys.one(id ?? ""),
    queryFn: () => getOrder(id ?? ""),
    enabled: id !== null,
    refetchInterval: (query) => pollInterval(query.state.data, Date.now()),
    staleTime: 0,
  });
}

interface OrderOfMedusa {
  /** Undefined while loading; null if the Medusa order is no Walmart order. */
  order: AdminWalmartOrderDetail | null | undefined;
  error: Error | null;
  retry: () => void;
}

/**
 * The purchase order of a Medusa order, polled: every few seconds while messages to Walmart are
 * pending, slowly otherwise.
 *
 * @param revision changes with the Medusa order (shipped, canceled …), which starts fast polling for a while
 */
export function useOrderOfMedusa(orderId: string, revision: string): OrderOfMedusa {
  const fastUntil = useRef(0);

  const found = useQuery({
    queryKey: orderKeys.of(orderId),
    queryFn: async () => (await listOrders({ order_id: orderId, limit: 1 })).rows[0]?.id ?? null,
    staleTime: FAST_POLL_MS,
  });

  const id = found.data;
  const detail = useQuery({
    queryKey: orderKeys.one(id ?? ""),
    queryFn: () => getOrder(id ?? ""),
    enabled: !!id,
    refetchInterval: (query) => pollInterval(query.state.data, Date.now(), fastUntil.current),
    staleTime: 0,
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
    // A failed poll keeps showing the loaded order.
    error: detail.data ? null : (found.error ?? detail.error),
    retry: () => void (found.error ? found.refetch() : detail.refetch()),
  };
}

/** Actions on a purchase order. */
export function useOrderActions(order: AdminWalmartOrderDetail) {
  const { t } = useTranslation("walmart");
  const { id, account_id, purchase_order_id } = order;

  return {
    cancel: useAction({
      act: (body: AdminCancelWalmartPurchaseOrder) => request.post(["orders", id, "cancel"], body),
      done: (_answer, { lines }) => t(lines ? "toast.canceledLines" : "toast.canceledWhole"),
      errors: "form",
    }),
    mapSku: useAction({
      act: (body: AdminMapWalmartSku) =>
        request.post<AdminWalmartOrderResponse>(["orders", id, "map-sku"], body),
      done: ({ order: mapped }, { sku }) =>
        t(mapped.order_id ? "orders.map.imported" : "orders.map.mapped", { sku }),
      errors: "form",
    }),
    changeTracking: useAction({
      act: (body: AdminChangeWalmartTracking) => request.post(["orders", id, "tracking"], body),
      done: () => t("toast.trackingChanged"),
      errors: "form",
    }),
    ship: useAction({
      act: (body: AdminShipWalmartOrder) =>
        request.post<AdminWalmartOrderResponse>(["orders", id, "ship"], body),
      // The drawer shows what becomes of it.
      done: () => ({}),
      errors: "form",
    }),
    retry: useAction({ act: () => retryOrder(id), done: () => t("toast.retried") }),
    resolve: useAction({
      act: (note: string) => resolveOrder(id, note),
      done: () => t("toast.resolved"),
    }),
    /** Removes the buyer's personal data. */
    redact: useAction({
      act: () => request.post(["orders", id, "redact"]),
      done: () => t("orders.redact.toast"),
    }),
    /** Imports this order again. */
    reread: useAction({
      act: () => importOrders({ account_id, purchase_order_ids: [purchase_order_id] }),
      done: ({ errors }) => ({ text: t("toast.synced"), problems: errors }),
    }),
    sync: useAction({
      act: () => sync({ account_id, what: ["orders", "returns", "updates"] }),
      done: ({ results }) => ({
        text: t("toast.synced"),
        problems: results.flatMap(({ errors }) => errors),
      }),
    }),
  };
}

export type OrderActions = ReturnType<typeof useOrderActions>;
