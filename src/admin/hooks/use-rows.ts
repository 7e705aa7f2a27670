import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { LIVE } from "./use-action";
import { listKey, type ListState } from "./use-list-state";

/** How many rows of each kind the worklist shows. */
export const SHOWN_TO_DECIDE = 5;

/** A page of a list. */
export interface Rows<TRow> {
  rows: TRow[];
  /** Of all pages. */
  count: number;
}

/** A list that the server searches, filters, sorts and pages. */
export interface RowSource<TRow, TParams> {
  /** Also used for texts and for the name of the export file. */
  name: "orders" | "returns" | "payouts" | "listings" | "activity";
  read: (params: TParams) => Promise<Rows<TRow>>;
  /** The poll interval of the current page. */
  pollMs: (rows?: TRow[]) => number;
}

/** A page of a list, polled. The previous page stays visible while the next one loads. */
export function useRows<TRow, TParams>(
  { name, read, pollMs }: RowSource<TRow, TParams>,
  state: ListState,
  params: (state: ListState) => TParams,
) {
  return useQuery({
    queryKey: [...LIVE, name, "list", listKey(state)],
    queryFn: () => read(params(state)),
    refetchInterval: (query) => pollMs(query.state.data?.rows),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
