import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { activityListParams } from "../../routes/walmart/activity/filters";
import type { ListControls } from "../use-list-state";
import { listActivity } from "./api";
import { walmartKeys } from "./query-keys";

const REFRESH_MS = 15_000;

/** A page of the log, kept fresh. */
export function useActivity(state: ListControls) {
  const { q, order, offset, filters, pageSize } = state;
  return useQuery({
    queryKey: walmartKeys.activity({ q, order, offset, filters }),
    queryFn: () => listActivity(activityListParams({ q, order, offset, filters }, pageSize)),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}
