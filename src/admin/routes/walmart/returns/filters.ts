import {
  type AdminWalmartReturnListParams,
  RETURN_STATUSES,
  RETURN_TYPES,
} from "../../../../types";
import { listQuery, type ListState } from "../../../hooks/use-list-state";

/** The filters of the list of returns, as the address names them. */
export const RETURN_FILTERS = ["status", "open", "type", "account_id"] as const;

const ALLOWED: Record<string, readonly string[]> = {
  status: RETURN_STATUSES,
  open: ["true", "false"],
  type: RETURN_TYPES,
};

/** The list's request for what the address says. */
export function returnListParams(state: ListState, pageSize: number): AdminWalmartReturnListParams {
  const filters = Object.fromEntries(
    Object.entries(state.filters)
      .map(([id, values]): [string, string[]] => {
        const known = values.filter((value) => ALLOWED[id]?.includes(value) ?? true);
        return [id, id === "status" ? known : known.slice(0, 1)];
      })
      .filter(([, values]) => values.length > 0),
  );
  return listQuery({ ...state, filters }, pageSize);
}
