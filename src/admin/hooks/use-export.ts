import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { MAX_LIST_LIMIT } from "../../types";
import { saveFile } from "../format/csv";
import { runTask } from "../tasks/tasks";

type ReadPage<TRow> = (page: {
  limit: number;
  offset: number;
}) => Promise<{ rows: TRow[]; count: number }>;

/** All rows that a list's filters find, read page by page. */
async function readAll<TRow extends { id: string }>(
  readPage: ReadPage<TRow>,
  onProgress: (done: number, total: number) => void,
): Promise<TRow[]> {
  const all = new Map<string, TRow>();
  for (let offset = 0; ; offset += MAX_LIST_LIMIT) {
    const { rows, count } = await readPage({ limit: MAX_LIST_LIMIT, offset });
    // A row that arrives meanwhile pushes others to the next page: each counts once.
    rows.forEach((row) => all.set(row.id, row));
    onProgress(Math.min(all.size, count), count);
    if (rows.length < MAX_LIST_LIMIT) {
      return [...all.values()];
    }
  }
}

interface ExportOptions<TRow> {
  /** Names the file, and the group of its texts. */
  what: "orders" | "returns" | "listings";
  csv: (rows: readonly TRow[]) => string;
  readPage: ReadPage<TRow>;
}

/** Saves the selected rows, or all that a list's filters find, as a CSV file. */
export function useExport<TRow extends { id: string }>({
  what,
  csv,
  readPage,
}: ExportOptions<TRow>) {
  const { t } = useTranslation("walmart");
  const save = (rows: readonly TRow[]) =>
    saveFile(
      `walmart-${what}-${new Date().toISOString().slice(0, 10)}.csv`,
      csv(rows),
      "text/csv;charset=utf-8",
    );
  return {
    exportSelected: save,
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
