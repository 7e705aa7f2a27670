const LONGEST_MS = 5 * 60_000;
const MS_FOR_EACH_ITEM = 1;

/** How long after a feed was sent it is worth asking for its outcome: the larger, the later. */
export function firstLook(items: number): number {
  return Math.min(30_000, Math.max(1_000, items * MS_FOR_EACH_ITEM));
}

/** The next look is when the feed is twice as old as now, at most five minutes away: few requests, whatever it takes. */
export function nextLook(sentAt: Date | null, now: Date): number {
  const age = sentAt ? now.getTime() - new Date(sentAt).getTime() : 0;
  return Math.min(LONGEST_MS, Math.max(1_000, age));
}
