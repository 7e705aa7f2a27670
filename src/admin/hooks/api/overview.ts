import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AdminWalmartOverviewResponse, AdminWalmartStatisticsResponse } from "../../../types";
import { timeZone } from "../../format/time";
import { request } from "../../sdk";
import { LIVE } from "../use-action";

const REFRESH_MS = 30_000;
const STATISTICS_REFRESH_MS = 5 * 60_000;

/** Tasks, deadlines, counts and account health, polled. */
export function useOverview(accountId?: string, refreshMs = REFRESH_MS) {
  const params = { time_zone: timeZone(), ...(accountId && { account_id: accountId }) };
  return useQuery({
    queryKey: [...LIVE, "overview", params],
    queryFn: async () =>
      (await request.get<AdminWalmartOverviewResponse>(["overview"], params)).overview,
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** Orders, sales and delays by day, in the merchant's time zone. */
export function useStatistics(days: number) {
  const params = { days, time_zone: timeZone() };
  return useQuery({
    queryKey: [...LIVE, "statistics", params],
    queryFn: async () =>
      (await request.get<AdminWalmartStatisticsResponse>(["statistics"], params)).statistics,
    refetchInterval: STATISTICS_REFRESH_MS,
    staleTime: 0,
  });
}
