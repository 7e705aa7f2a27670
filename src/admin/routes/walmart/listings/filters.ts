import { LISTING_STATUSES, type AdminWalmartListingListParams } from "../../../../types";
import { listQuery, type ListState } from "../../../hooks/list-state";

/** The filters of the list of listings, as the address names them. */
export const LISTING_FILTERS = ["status", "differing", "linked", "excluded", "account_id"] as const;

const FLAG = ["true", "false"];
const ALLOWED: Record<string, readonly string[]> = {
  status: LISTING_STATUSES,
  differing: FLAG,
  linked: FLAG,
  excluded: FLAG,
};

/** The list's request for what the address says. What a filter cannot be is not asked for. */
export function listingListParams(
  state: ListState,
  pageSize: number,
): AdminWalmartListingListParams {
  const known = Object.entries(state.filters).flatMap(([id, values]): [string, string[]][] => {
    const allowed = values.filter((value) => !ALLOWED[id] || ALLOWED[id].includes(value));
    const taken = id === "status" ? allowed : allowed.slice(0, 1);
    return taken.length > 0 ? [[id, taken]] : [];
  });
  return listQuery({ ...state, filters: Object.fromEntries(known) }, pageSize);
}
