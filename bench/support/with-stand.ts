import { type Stand, startStand, type StandOptions } from "../../demo/stand";

/** A whole store with its HTTP API in a process of its own, and its Walmart in this one; both gone at the end. */
export async function withStand<T>(
  options: Pick<StandOptions, "name" | "env">,
  work: (stand: Stand) => Promise<T>,
): Promise<T> {
  const endings: (() => Promise<void>)[] = [];
  try {
    return await work(
      await startStand({ ...options, pages: false, onStarted: (stop) => endings.push(stop) }),
    );
  } finally {
    for (const stop of endings.reverse()) await stop();
  }
}
