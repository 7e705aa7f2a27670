import type { DataTableRowSelectionState } from "@medusajs/ui";
import { useState } from "react";
import type { ListState } from "../../hooks/use-list-state";

export interface Selection<TRow> {
  rows: TRow[];
  /** By row id, for the checkboxes. */
  ids: DataTableRowSelectionState;
  change: (ids: DataTableRowSelectionState) => void;
  /** Whether all rows of the page are selected, and the list has more. */
  isExtensible: boolean;
  /** Whether the rows of all pages are selected. */
  isAll: boolean;
  /** Selects the rows of all pages. */
  selectAll: (rows: TRow[]) => void;
  /** Back to the rows of the page. */
  selectPage: () => void;
  clear: () => void;
}

/** The selected rows of a list: some of the page, or all that match its search and filters. */
export function useSelection<TRow extends { id: string }>(
  { q, filters }: Pick<ListState, "q" | "filters">,
  page: readonly TRow[],
  count: number,
): Selection<TRow> {
  const matching = JSON.stringify([q, filters]);
  const [ids, setIds] = useState<DataTableRowSelectionState>({});
  const [all, setAll] = useState<{ matching: string; rows: TRow[] } | null>(null);
  // Another search or filter shows other rows.
  const everything = all?.matching === matching ? all.rows : null;
  const ofPage = (isSelected: (id: string) => boolean): DataTableRowSelectionState =>
    Object.fromEntries(page.flatMap(({ id }) => (isSelected(id) ? [[id, true]] : [])));
  const current = new Map(page.map((row) => [row.id, row]));
  return {
    rows: everything
      ? everything.map((row) => current.get(row.id) ?? row)
      : page.filter(({ id }) => ids[id]),
    ids: everything ? Object.fromEntries(everything.map(({ id }) => [id, true])) : ids,
    change: (next) => {
      setIds(everything ? ofPage((id) => next[id] === true) : next);
      setAll(null);
    },
    isExtensible: page.length > 0 && count > page.length && page.every(({ id }) => ids[id]),
    isAll: everything !== null,
    selectAll: (rows) => setAll({ matching, rows }),
    selectPage: () => {
      setIds(ofPage(() => true));
      setAll(null);
    },
    clear: () => {
      setIds({});
      setAll(null);
    },
  };
}
