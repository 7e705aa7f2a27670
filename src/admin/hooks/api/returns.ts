import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type {
  AdminDecideWalmartRefund,
  AdminGoodwillWalmartRefund,
  AdminRefundWalmartReturn,
  AdminWalmartOrderResponse,
  AdminWalmartReturn,
  AdminWalmartReturnAttentionKind,
  AdminWalmartReturnListParams,
  AdminWalmartReturnListResponse,
  AdminWalmartReturnResponse,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE, useAction } from "../use-action";
import { type Rows, type RowSource, SHOWN_TO_DECIDE } from "../use-rows";

const REFRESH_MS = 20_000;
/** While a return is open; Walmart confirms a refund within seconds. */
const OPEN_REFRESH_MS = 5_000;

const keys = {
  one: (id: string) => [...LIVE, "returns", "detail", id],
};

const listReturns = async (
  params: AdminWalmartReturnListParams,
): Promise<Rows<AdminWalmartReturn>> => {
  const { returns: rows, count } = await request.get<AdminWalmartReturnListResponse>(
    ["returns"],
    params,
  );
  return { rows, count };
};

export const RETURNS: RowSource<AdminWalmartReturn, AdminWalmartReturnListParams> = {
  name: "returns",
  read: listReturns,
  pollMs: () => REFRESH_MS,
};

/** The first returns that need attention for a reason, most urgent first. */
export function useReturnsToDecide(attention: AdminWalmartReturnAttentionKind) {
  return useQuery({
    queryKey: [...LIVE, "returns", "to-decide", attention],
    queryFn: async () =>
      (await listReturns({ attention, order: "refund_by", limit: SHOWN_TO_DECIDE })).rows,
    refetchInterval: REFRESH_MS,
    staleTime: 0,
  });
}

export const retryReturn = (id: string): Promise<AdminWalmartReturnResponse> =>
  request.post(["returns", id, "retry"]);

/** @param note what was done instead; may be empty */
export const resolveReturn = (id: string, note: string): Promise<AdminWalmartReturnResponse> =>
  request.post(["returns", id, "resolve"], note ? { note } : {});

/** One return, polled while it is open. */
export function useReturn(id: string | null) {
  return useQuery({
    queryKey: keys.one(id ?? ""),
    queryFn: async () =>
      (await request.get<AdminWalmartReturnResponse>(["returns", id ?? ""])).return,
    enabled: id !== null,
    refetchInterval: OPEN_REFRESH_MS,
    staleTime: 0,
  });
}

/** Actions on a return. `assign` takes a refund made in Medusa. */
export function useReturnActions(id: string) {
  const { t } = useTranslation("walmart");
  return {
    refund: useAction({
      act: (body: AdminRefundWalmartReturn) =>
        request.post<AdminWalmartReturnResponse>(["returns", id, "refund"], body),
      done: () => t("returns.toast.refunded"),
      errors: "form",
    }),
    retry: useAction({
      act: () => retryReturn(id),
      done: () => t("returns.toast.retried"),
    }),
    resolve: useAction({
      act: (note: string) => resolveReturn(id, note),
      done: () => t("returns.toast.resolved"),
    }),
    assign: useAction({
      act: (refund_id: string) =>
        request.post<AdminWalmartReturnResponse>(["returns", id, "assign-refund"], { refund_id }),
      done: () => t("returns.toast.assigned"),
    }),
  };
}

export type ReturnActions = ReturnType<typeof useReturnActions>;

/** Actions on refunds without a return. */
export function useRefundActions(walmartOrderId: string) {
  const { t } = useTranslation("walmart");
  const post = (action: string, body: object) =>
    request.post<AdminWalmartOrderResponse>(["orders", walmartOrderId, action], body);
  return {
    goodwill: useAction({
      act: (body: AdminGoodwillWalmartRefund) => post("refund", body),
      done: () => t("returns.toast.goodwill"),
      errors: "form",
    }),
    dismiss: useAction({
      act: (refund_id: string) => post("dismiss-refund", { refund_id }),
      done: () => t("returns.toast.dismissed"),
    }),
    decide: useAction({
      act: (action: AdminDecideWalmartRefund["action"]) => post("walmart-refund", { action }),
      done: () => t("returns.toast.decided"),
    }),
  };
}
