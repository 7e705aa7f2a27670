import { incompleteList } from "../errors/incomplete-list";
import type { ItemsPage } from "../interfaces/items";

/** Walmart accepts no larger offset. */
const MAX_OFFSET = 10_000;
/** This many pages in a row without a new item: the list goes in circles. */
const PATIENCE = 3;

/**
 * All pages of a list of items, without what came before. The cursor names the list and stays the same on each page; if
 * the same page comes again, the list moves on by offset.
 *
 * @param read reads the first page, or the one at a cursor and an offset
 * @throws WalmartError for a list with fewer items than Walmart counts, after its last page; see `isIncompleteList`
 */
export async function* itemPages(
  read: (cursor?: string, offset?: number) => Promise<ItemsPage>,
): AsyncGenerator<ItemsPage, void, undefined> {
  const known = new Set<string>();
  let unreadable = 0;
  let received = 0;
  let withoutNews = 0;
  let byOffset = false;
  let page = await read();
  const total = page.totalCount;
  const found = () => known.size + unreadable;
  while (sizeOf(page) > 0) {
    const items = page.items.filter(({ item }) => !known.has(item.sku));
    for (const { item } of items) known.add(item.sku);
    received += sizeOf(page);
    // What cannot be read may have no SKU, so nobody knows whether it is repeated.
    const isNew = items.length > 0 || (page.items.length === 0 && withoutNews === 0);
    withoutNews = isNew ? 0 : withoutNews + 1;
    if (isNew) {
      unreadable += page.unreadable.length;
      yield { ...page, items };
    }
    const cursor = page.nextCursor;
    const isOver = total !== undefined && found() >= total;
    if (!cursor || isOver || withoutNews >= PATIENCE || (byOffset && received > MAX_OFFSET)) break;
    let next = await read(cursor, byOffset ? received : undefined);
    if (!byOffset && next.nextCursor === cursor && isSame(next, page)) {
      byOffset = true;
      next = await read(cursor, received);
    }
    page = next;
  }
  if (total !== undefined && found() < total) throw incompleteList("items.list", found(), total);
}

function sizeOf({ items, unreadable }: ItemsPage): number {
  return items.length + unreadable.length;
}

function isSame(one: ItemsPage, other: ItemsPage): boolean {
  const skus = ({ items }: ItemsPage) => items.map(({ item }) => item.sku).join(" ");
  return sizeOf(one) === sizeOf(other) && skus(one) === skus(other);
}
