import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { listOrders } from "../lib/api";
import { listListings } from "../lib/api-listings";
import { listReturns } from "../lib/api-returns";
import { saveFile } from "../lib/csv";
import { listingsCsv } from "../lib/listing-csv";
import { listingListParams } from "../lib/listing-filters";
import { ordersCsv } from "../lib/order-csv";
import { orderListParams } from "../lib/order-filters";
import { readAll } from "../lib/read-all";
import { returnsCsv } from "../lib/return-csv";
import { returnListParams } from "../lib/return-filters";
import { runTask } from "../lib/tasks";
import type { ListControls } from "./use-list-state";

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
