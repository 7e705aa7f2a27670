/** Walmart's limits for a feed of items, with room for what encloses the entries. */
const MAX_ENTRIES = 10_000;
const MAX_BYTES = 24 * 1024 * 1024;

/** What has to stay together in one feed, with the size of its entries. */
interface Packed<T> {
  group: string;
  bytes: number;
  request: T;
}

/**
 * Divides entries among as few feeds as Walmart's limits allow. Entries of a group stay in one feed, unless the group alone
 * is too large for one.
 */
export function packEntries<T extends { entry: object }>(
  requests: readonly T[],
  groupOf: (request: T) => string,
): T[][] {
  const groups = new Map<string, Packed<T>[]>();
  for (const request of requests) {
    const group = groupOf(request);
    const bytes = Buffer.byteLength(JSON.stringify(request.entry)) + 1;
    const some = groups.get(group) ?? [];
    some.push({ group, bytes, request });
    groups.set(group, some);
  }
  const feeds: T[][] = [];
  let feed: T[] = [];
  let size = 0;
  const close = () => {
    if (feed.length) feeds.push(feed);
    feed = [];
    size = 0;
  };
  for (const group of groups.values()) {
    const bytes = group.reduce((sum, packed) => sum + packed.bytes, 0);
    if (feed.length + group.length > MAX_ENTRIES || size + bytes > MAX_BYTES) close();
    for (const { bytes: own, request } of group) {
      if (feed.length >= MAX_ENTRIES || size + own > MAX_BYTES) close();
      feed.push(request);
      size += own;
    }
  }
  close();
  return feeds;
}
