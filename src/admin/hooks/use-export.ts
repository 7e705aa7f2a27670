import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { MAX_LIST_LIMIT } from "../../types";
import { saveFile } from "../format/csv";
import { listingsCsv } from "../routes/walmart/listings/csv";
import { listingListParams } from "../routes/walmart/listings/filters";
import { ordersCsv } from "../routes/walmart/orders/csv";
import { orderListParams } from "../routes/walmart/orders/filters";
import { returnsCsv } from "../routes/walmart/returns/csv";
import { returnListParams } from "../routes/walmart/returns/filters";
import { runTask } from "../tasks/tasks";
import { listOrders } from "./api/api";
import { listListings } from "./api/api-listings";
import { listReturns } from "./api/api-returns";
import type { ListControls } from "./use-list-state";

/** All rows that a list's filters find, a page at a time. */
async function readAll<TRow extends { id: string }>(
  readPage: (page: { limit: number; offset: number }) => Promise<{ rows: TRow[]; count: number }>,
  onProgress: (done: number, total: number) => void,
): Promise<TRow[]> {
  const all = new Map<string, TRow>();
  for (let offset = 0; ; offset += MAX_LIST_LIMIT) {
    const { rows, count } = await readPage({ limit: MAX_LIST_LIMIT, offset });
    // Rows that arrive meanwhile push others to the next page: each counts once.
    rows.forEach((row) => all.set(row.id, row));
    onProgress(Math.min(all.size, count), count);
    if (rows.length < MAX_LIST_LIMIT) {
      return [...all.values()];
    }
  }
}

interface ExportOf<TRow extends { id: string }> {
  /** What is exported: the file is called after it, and its texts stand under it. */
  what: "orders" | "returns" | "listings";
  csv: (rows: readonly TRow[]) => string;
  readPage: Parameters<typeof readAll<TRow>>[0];
}

/** Saves what is chosen, or all that a list's filters find, as a file. */
function useExport<TRow extends { id: string }>({ what, csv, readPage }: ExportOf<TRow>) {
  const { t } = useTranslation("walmart");
  const save = (rows: readonly TRow[]) =>
    saveFile(
      `walmart-${what}-${new Date().toISOString().slice(0, 10)}.csv`,
      csv(rows),
      "text/csv;charset=utf-8",
    );
  return {
    exportChosen: save,
    exportAll: async () => {
      const task = await runTask(t(`${what}.export.running`), async (report) => {
        const rows = await readAll(readPage, (done, total) => report({ done, total }));
        save(rows);
        return { message: t(`${what}.export.done`, { count: rows.length }) };
      });
      if (task?.state === "failed") {
        toast.error(task.problems.join("\n"));
      }
    },
  };
}

export const useOrderExport = (state: ListControls) =>
  useExport({
    what: "orders",
    csv: ordersCsv,
    readPage: async (page) => {
      const params = orderListParams(state, state.pageSize, new Date());
      const { orders, count } = await listOrders({ ...params, ...page });
      return { rows: orders, count };
    },
  });

export const useReturnExport = (state: ListControls) =>
  useExport({
    what: "returns",
    csv: returnsCsv,
    readPage: async (page) => {
      const params = returnListParams(state, state.pageSize);
      const { returns, count } = await listReturns({ ...params, ...page });
      return { rows: returns, count };
    },
  });

export const useListingExport = (state: ListControls) =>
  useExport({
    what: "listings",
    csv: listingsCsv,
    readPage: async (page) => {
      const params = listingListParams(state, state.pageSize);
      const { listings, count } = await listListings({ ...params, ...page });
      return { rows: listings, count };
    },
  });
