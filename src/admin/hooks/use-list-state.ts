import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import { readListState, writeListState, type ListState } from "./list-state";

export const PAGE_SIZE = 20;

export interface ListControls extends ListState {
  pageSize: number;
  update: (change: Partial<ListState>) => void;
  setFilter: (id: string, values: string[]) => void;
  clear: () => void;
  /** Something is searched for or filtered. */
  isNarrowed: boolean;
}

/** A list's search, filters, order and page, kept in the address. */
export function useListState(filterIds: readonly string[]): ListControls {
  const [params, setParams] = useSearchParams();
  const ids = filterIds.join(",");
  const state = useMemo(() => readListState(params, ids.split(","), PAGE_SIZE), [params, ids]);

  const update = useCallback(
    (change: Partial<ListState>) => {
      setParams((before) => writeListState(before, change), { replace: change.q !== undefined });
    },
    [setParams],
  );
  return {
    ...state,
    pageSize: PAGE_SIZE,
    update,
    setFilter: (id, values) => update({ filters: { [id]: values } }),
    clear: () => update({ q: "", filters: Object.fromEntries(filterIds.map((id) => [id, []])) }),
    isNarrowed: state.q !== "" || Object.keys(state.filters).length > 0,
  };
}
