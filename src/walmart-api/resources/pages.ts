/** What paging needs to know of a page. */
export interface Page {
  nextCursor?: string;
  totalCount?: number;
}

interface Paging<P extends Page> {
  first: () => Promise<P>;
  next: (cursor: string) => Promise<P>;
  /** How many elements a page has, whether understood or not. */
  size: (page: P) => number;
  /**
   * What tells a page from the one before, for lists whose cursor stays the same: Walmart keeps the place then. Default:
   * nothing, and a cursor that comes again is the end.
   */
  mark?: (page: P) => string;
  /** Makes the error for a cursor that leads in a circle before all was seen. */
  circle: (seen: number, total: number) => Error;
}

/**
 * Follows cursors until there is none, a page is empty, or a cursor comes a second time: some of Walmart's lists repeat
 * their last cursor for ever. If elements are still missing then, that is an error, not an end.
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
        throw paging.circle(seen, page.totalCount);
      return;
    }
    used.add(place);
    page = await paging.next(cursor);
  }
}
