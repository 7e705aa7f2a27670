import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { LIVE } from "./use-action";
import { listKey, type ListState } from "./use-list-state";

/** A page of a list. */
export interface Rows<TRow> {
  rows: TRow[];
  /** Of all pages. */
  count: number;
}

/** A list that the server searches, filters, sorts and pages. */
export interface RowSource<TRow, TParams> {
  /** Also names the list's texts and its export file. */
  name: "orders" | "returns" | "listings" | "activity";
  read: (params: TParams) => Promise<Rows<TRow>>;
  /** How long to wait before the page in view is read again. */
  pollMs: (rows?: TRow[]) => number;
}

/** A page of a list, kept fresh. The previous page stays in view while another one loads. */
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
  });
}
