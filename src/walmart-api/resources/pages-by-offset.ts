interface Paging<P> {
  /** The page that begins so many elements after the first; `null` if there is none. */
  page: (offset: number) => Promise<P | null>;
  /** How many elements a page has, whether understood or not. */
  size: (page: P) => number;
  /** How many elements there are in all pages, as far as Walmart counts them. */
  total: (page: P) => number | undefined;
  /** Whether what follows this page is not wanted. */
  enough?: (page: P) => boolean;
}

/**
 * Goes on by the number of elements seen until a page is empty, all that Walmart counts were seen, or it is enough. The
 * first page is answered even if it is empty.
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
