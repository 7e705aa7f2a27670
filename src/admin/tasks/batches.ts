import type { TaskReport } from "./tasks";

/** Items in batches of at most `size`, as many as a route takes at once. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * Does something with each of many, a few at a time, so that neither the store nor Walmart is flooded.
 *
 * @returns how many succeeded; the others are reported as problems under their names
 */
export async function forEachOf<TItem>(
  items: readonly TItem[],
  report: TaskReport,
  act: (item: TItem) => Promise<unknown>,
  nameOf: (item: TItem) => string,
  atOnce = 3,
): Promise<number> {
  let next = 0;
  let done = 0;
  let failed = 0;
  report({ done, total: items.length });
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      const current = item;
      const problem = await act(current).then(
        () => undefined,
        (error: unknown) =>
          `${nameOf(current)}: ${error instanceof Error ? error.message : String(error)}`,
      );
      if (problem) failed += 1;
      done += 1;
      report({ done, problem });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return items.length - failed;
}
