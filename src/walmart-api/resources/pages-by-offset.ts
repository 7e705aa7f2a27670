interface Paging<P> {
  /** Reads the page at an offset; `null` if there is none. */
  page: (offset: number) => Promise<P | null>;
  /** Number of elements of a page, readable or not. */
  size: (page: P) => number;
  /** Number of elements in all pages, if Walmart counts them. */
  total: (page: P) => number | undefined;
  /** Whether the caller needs no further page. */
  enough?: (page: P) => boolean;
}

/**
 * Reads pages by offset until one is empty, Walmart's count is reached, or `enough` returns true. The first page is
 * returned even if it is empty.
 */
export async function* pagesByOffset<P>(paging: Paging<P>): AsyncGenerator<P, void, undefined> {
  let seen = 0;
  for (;;) {
    const page = await paging.page(seen);
    if (page === null) return;
    const size = paging.size(page);
    if (size > 0 || seen === 0) yield page;
    seen += size;
    if (size === 0 || seen >= (paging.total(page) ?? Infinity) || paging.enough?.(page)) return;
  }
}
