const LONGEST_MS = 5 * 60_000;
const MS_FOR_EACH_ITEM = 1;

/** How long after a feed was sent its outcome is first polled: the larger the feed, the later. */
export function firstPollMs(items: number): number {
  return Math.min(30_000, Math.max(1_000, items * MS_FOR_EACH_ITEM));
}

/** Until the next poll: the age of the feed, at most five minutes. So polls are few, however long Walmart takes. */
export function nextPollMs(sentAt: Date | null, now: Date): number {
  const age = sentAt ? now.getTime() - new Date(sentAt).getTime() : 0;
  return Math.min(LONGEST_MS, Math.max(1_000, age));
}
