/** What paging needs to know about a page. */
export interface Page {
  nextCursor?: string;
  totalCount?: number;
}

interface Paging<P extends Page> {
  first: () => Promise<P>;
  next: (cursor: string) => Promise<P>;
  /** Number of elements of a page, readable or not. */
  size: (page: P) => number;
  /**
   * Distinguishes a page from the previous one, for lists whose cursor stays the same because Walmart remembers the
   * position. Default: none, and a repeated cursor is the end.
   */
  mark?: (page: P) => string;
  /** Creates the error for a cursor that repeats before the last element. */
  loopError: (seen: number, total: number) => Error;
}

/**
 * Follows cursors until there is none, a page is empty, or a cursor repeats: some of Walmart's lists repeat their last
 * cursor forever. If elements are still missing then, that is an error, not the end.
 */
export async function* pages<P extends Page>(
  paging: Paging<P>,
): AsyncGenerator<P, void, undefined> {
  const used = new Set<string>();
  let page = await paging.first();
  let seen = 0;
  for (;;) {
    const size = paging.size(page);
    seen += size;
    yield page;
    const cursor = page.nextCursor;
    if (cursor === undefined || size === 0) return;
    const place = `${cursor} ${paging.mark?.(page) ?? ""}`;
    if (used.has(place)) {
      if (page.totalCount !== undefined && seen < page.totalCount)
        throw paging.loopError(seen, page.totalCount);
      return;
    }
    used.add(place);
    page = await paging.next(cursor);
  }
}
