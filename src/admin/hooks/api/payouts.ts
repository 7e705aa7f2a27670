import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  type AdminReviewWalmartPayoutDifference,
  type AdminUploadWalmartPayout,
  type AdminWalmartBalancesResponse,
  type AdminWalmartPayout,
  type AdminWalmartPayoutDetail,
  type AdminWalmartPayoutDifferenceListParams,
  type AdminWalmartPayoutDifferenceListResponse,
  type AdminWalmartPayoutDifferenceResponse,
  type AdminWalmartPayoutLineListParams,
  type AdminWalmartPayoutLineListResponse,
  type AdminWalmartPayoutListParams,
  type AdminWalmartPayoutListResponse,
  type AdminWalmartPayoutMonth,
  type AdminWalmartPayoutMonthsResponse,
  type AdminWalmartPayoutResponse,
} from "../../../types";
import { request } from "../../sdk";
import { LIVE, useAction } from "../use-action";
import type { Rows, RowSource } from "../use-rows";

/** Settlement files come every one or two weeks. */
const REFRESH_MS = 60_000;
/** The most differences that the drawer shows. */
const DIFFERENCES_SHOWN = 100;

const keys = {
  one: (id: string) => [...LIVE, "payouts", "detail", id],
  lines: (id: string, params: object) => [...LIVE, "payouts", "lines", id, params],
  differences: (params: object) => [...LIVE, "payouts", "differences", params],
  balances: () => [...LIVE, "payouts", "balances"],
};

const listPayouts = async (
  params: AdminWalmartPayoutListParams,
): Promise<Rows<AdminWalmartPayout>> => {
  const { payouts: rows, count } = await request.get<AdminWalmartPayoutListResponse>(
    ["payouts"],
    params,
  );
  return { rows, count };
};

export const PAYOUTS: RowSource<AdminWalmartPayout, AdminWalmartPayoutListParams> = {
  name: "payouts",
  read: listPayouts,
  pollMs: () => REFRESH_MS,
};

/** One payout with its files. */
export function usePayout(id: string | null) {
  return useQuery({
    queryKey: keys.one(id ?? ""),
    queryFn: async () =>
      (await request.get<AdminWalmartPayoutResponse>(["payouts", id ?? ""])).payout,
    enabled: id !== null,
    staleTime: 0,
  });
}

/** A page of a payout's lines. */
export function usePayoutLines(id: string, params: AdminWalmartPayoutLineListParams) {
  return useQuery({
    queryKey: keys.lines(id, params),
    queryFn: () =>
      request.get<AdminWalmartPayoutLineListResponse>(["payouts", id, "lines"], params),
    placeholderData: keepPreviousData,
  });
}

/** What in payouts is not as expected. */
export function usePayoutDifferences(
  params: Pick<AdminWalmartPayoutDifferenceListParams, "review" | "kind">,
  enabled: boolean,
) {
  return useQuery({
    queryKey: keys.differences(params),
    queryFn: () =>
      request.get<AdminWalmartPayoutDifferenceListResponse>(["payouts", "differences"], {
        ...params,
        limit: DIFFERENCES_SHOWN,
      }),
    enabled,
    staleTime: 0,
  });
}

/** What the next payout of each account will be. */
export function useBalances() {
  return useQuery({
    queryKey: keys.balances(),
    queryFn: async () =>
      (await request.get<AdminWalmartBalancesResponse>(["payouts", "balances"])).balances,
    staleTime: 0,
  });
}

/** Imports a settlement file from Seller Center. */
export async function uploadPayout(
  body: AdminUploadWalmartPayout,
): Promise<{ payout: AdminWalmartPayoutDetail }> {
  return await request.post<AdminWalmartPayoutResponse>(["payouts"], body);
}

/** Dismisses a difference, opens it again, or changes its note. */
export function useReviewDifference() {
  const { t } = useTranslation("walmart");
  return useAction({
    act: ({ id, ...body }: AdminReviewWalmartPayoutDifference & { id: string }) =>
      request.post<AdminWalmartPayoutDifferenceResponse>(["payouts", "differences", id], body),
    done: () => t("payouts.differences.saved"),
    errors: "form",
  });
}

/** The lines of a payout as a CSV file for programs. */
export const readPayoutCsv = (id: string): Promise<string> => request.text(["payouts", id, "csv"]);

/** The totals of each month, of one account or all. */
export async function readPayoutMonths(account_id?: string): Promise<AdminWalmartPayoutMonth[]> {
  const query = { ...(account_id && { account_id }) };
  return (await request.get<AdminWalmartPayoutMonthsResponse>(["payouts", "months"], query)).months;
}
