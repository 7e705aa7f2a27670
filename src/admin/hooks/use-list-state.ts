import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router-dom";

/** Rows on a page of a list. */
const PAGE_SIZE = 20;

/** The state of a list, kept in the URL. */
export interface ListState {
  q: string;
  /** A field, with a leading `-` for descending order; empty for the default order. */
  order: string;
  offset: number;
  /** Values by filter. Filters without values are left out. */
  filters: Record<string, string[]>;
}

/** The part of the state that identifies a page of the list, for query keys. */
export const listKey = ({ q, order, offset, filters }: ListState): ListState => ({
  q,
  order,
  offset,
  filters,
});

/** Reads a list's state from the URL. Unknown and invalid parameters are ignored. */
export function readListState(params: URLSearchParams, filterIds: readonly string[]): ListState {
  const offset = Number(params.get("offset") ?? 0);
  return {
    q: params.get("q") ?? "",
    order: params.get("order") ?? "",
    offset: Number.isInteger(offset) && offset > 0 ? Math.floor(offset / PAGE_SIZE) * PAGE_SIZE : 0,
    filters: Object.fromEntries(
      filterIds
        .map((id): [string, string[]] => [id, (params.get(id) ?? "").split(",").filter(Boolean)])
        .filter(([, values]) => values.length > 0),
    ),
  };
}

/**
 * The URL parameters after a change of the list's state. Other parameters are kept. Each change goes back to the first
 * page, except a change of the page.
 */
export function writeListState(
  params: URLSearchParams,
  change: Partial<ListState>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, value: string) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  if (change.q !== undefined) set("q", change.q);
  if (change.order !== undefined) set("order", change.order);
  for (const [id, values] of Object.entries(change.filters ?? {})) {
    set(id, values.join(","));
  }
  set("offset", change.offset ? String(change.offset) : "");
  return next;
}

/**
 * The parameters of a list's request, with several values as `a,b`. Values that the server would reject are left out,
 * because anyone can edit a URL.
 *
 * @param allowed the possible values of filters, if known; `status` takes several values, other filters one
 */
export function listParams(
  state: ListState,
  allowed: Readonly<Record<string, readonly string[]>> = {},
): Record<string, string | number> {
  const filters = Object.entries(state.filters).flatMap(([id, values]) => {
    const known = values.filter((value) => allowed[id]?.includes(value) ?? true);
    const taken = id === "status" ? known : known.slice(0, 1);
    return taken.length > 0 ? [[id, taken.join(",")]] : [];
  });
  return {
    limit: PAGE_SIZE,
    offset: state.offset,
    ...(state.q && { q: state.q }),
    ...(state.order && { order: state.order }),
    ...Object.fromEntries(filters),
  };
}

export interface ListControls extends ListState {
  pageSize: number;
  update: (change: Partial<ListState>) => void;
  setFilter: (id: string, values: string[]) => void;
  clear: () => void;
  /** Whether a search or a filter is active. */
  isNarrowed: boolean;
}

/** A list's search, filters, order and page, kept in the URL. */
export function useListState(filterIds: readonly string[]): ListControls {
  const [params, setParams] = useSearchParams();
  const ids = filterIds.join(",");
  const state = useMemo(() => readListState(params, ids.split(",")), [params, ids]);

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

/** One parameter of the URL, such as the open row; null removes it. */
export function useSearchParam(name: string): [string | null, (value: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | null) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      }),
    [name, setParams],
  );
  return [params.get(name), set];
}
