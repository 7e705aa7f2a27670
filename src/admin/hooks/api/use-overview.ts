import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getOverview } from "./api";
import { walmartKeys } from "./query-keys";
import { timeZone } from "../../format/time";

const REFRESH_MS = 30_000;

/** What has to be done, and how the accounts are, kept fresh. */
export function useOverview(accountId?: string, refreshMs = REFRESH_MS) {
  const params = { time_zone: timeZone(), ...(accountId ? { account_id: accountId } : {}) };
  return useQuery({
    queryKey: walmartKeys.overview(params),
    queryFn: async () => (await getOverview(params)).overview,
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
  });
}
