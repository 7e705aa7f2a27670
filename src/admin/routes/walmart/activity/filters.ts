import {
  ACTIVITY_OUTCOMES,
  type AdminWalmartActivityListParams,
  type AdminWalmartActivityOutcome,
} from "../../../../types";
import { listQuery, type ListState } from "../../../hooks/use-list-state";

/** The filters of the log, as the address names them. */
export const ACTIVITY_FILTERS = [
  "outcome",
  "entity",
  "account_id",
  "entity_id",
  "correlation_id",
] as const;

/** What the log is about, as far as it can be chosen from. */
export const ACTIVITY_ENTITIES = ["order", "return", "listing", "feed", "account"] as const;

/** The log's request for what the address says; each filter takes one value. */
export function activityListParams(
  state: ListState,
  pageSize: number,
): AdminWalmartActivityListParams {
  const filters = Object.fromEntries(
    Object.entries(state.filters)
      .map(([id, values]): [string, string[]] => [id, values.slice(0, 1)])
      .filter(
        ([id, [value]]) =>
          id !== "outcome" || ACTIVITY_OUTCOMES.includes(value as AdminWalmartActivityOutcome),
      ),
  );
  return listQuery({ ...state, filters }, pageSize);
}
