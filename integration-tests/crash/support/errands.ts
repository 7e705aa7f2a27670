import { setTimeout as pause } from "node:timers/promises";
import type { AdminClient, StoreProcess } from "../../support/store-process";

/** Does an errand; false: the store refused it. */
export type Hand<T> = (admin: AdminClient, errand: T) => Promise<boolean>;

/** Clicks of the merchant at the same time. */
const HANDS = 3;

/**
 * Does what is left without any kill, one thing after the other: core locks the stock of an order's items in the order
 * of its items, and in one process two orders with the same items the other way round wait for each other for ever.
 */
export async function finish<T>(
  { admin, output }: StoreProcess,
  errands: T[],
  hand: Hand<T>,
): Promise<void> {
  const end = Date.now() + 90_000;
  for (let left = errands; left.length; await pause(1_000)) {
    const refused: T[] = [];
    for (const errand of left) if (!(await hand(admin, errand))) refused.push(errand);
    left = refused;
    if (refused.length && Date.now() > end)
      throw new Error(`Still refused: ${JSON.stringify(refused)}\n${output()}`);
  }
}

/** Does things with several hands at once. */
export async function work<T>(queue: T[], hand: (errand: T) => Promise<void>): Promise<void> {
  const left = [...queue];
  const one = async () => {
    for (let errand = left.shift(); errand; errand = left.shift()) await hand(errand);
  };
  await Promise.all(Array.from({ length: HANDS }, one));
}
