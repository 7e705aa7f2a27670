/** One bar of a chart. The value is null if nothing was measured. */
export interface Bar {
  /** `2026-11-24` */
  date: string;
  value: number | null;
}

/** The median; null without values. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value): value is number => value !== null).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export const total = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The highest value; 0 without values. */
export const highestOf = (bars: readonly Bar[]): number =>
  Math.max(0, ...bars.map(({ value }) => value ?? 0));

/** Heights in percent of the highest bar. Values above 0 get at least 3 % to stay visible. */
export function barHeights(bars: readonly Bar[]): (number | null)[] {
  const highest = highestOf(bars);
  return bars.map(({ value }) =>
    value === null || value < 0
      ? null
      : value === 0 || highest === 0
        ? 0
        : Math.max(3, (100 * value) / highest),
  );
}
