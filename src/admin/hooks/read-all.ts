import { MAX_LIST_LIMIT } from "../../types";

/** All rows that a list's filters find, a page at a time. */
export async function readAll<TRow extends { id: string }>(
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
