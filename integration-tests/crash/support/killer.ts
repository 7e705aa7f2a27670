import { setTimeout as pause } from "node:timers/promises";
import type { Simulator } from "../../../src/simulator";
import type { StoreProcess } from "../../support/store-process";
import type { ProcessPool } from "./pool";

/** How long a process may take to begin its work. */
const PATIENCE_MS = 30_000;

/** What the kills came to. */
export interface KillCount {
  kills: number;
  /** Those that left rows claimed by the dead process: work was cut in the middle. */
  midWork: number;
  /** Rows that the dead left claimed, in all. */
  claimedRows: number;
}

/** Kills store processes while they work. */
export class Killer {
  readonly count: KillCount = { kills: 0, midWork: 0, claimedRows: 0 };

  constructor(
    private readonly pool: ProcessPool,
    private readonly walmart: Simulator,
    private readonly random: () => number,
    /** Rows that a process holds claims on. */
    private readonly claimsOf: (pid: number) => Promise<number>,
  ) {}

  /**
   * Lets a fresh process work, and kills it at a random moment after it has begun to talk to Walmart.
   *
   * @param spread the latest moment, in ms
   * @param work is told when its process is gone; what it throws from then on is nobody's fault
   */
  async killDuring(
    spread: number,
    work: (store: StoreProcess, isGone: () => boolean) => Promise<void>,
  ): Promise<void> {
    const store = await this.pool.take();
    const before = this.walmart.requests().length;
    let isGone = false;
    const working = work(store, () => isGone);
    const failed = working.then(
      () => null,
      (error: unknown) => (isGone ? null : error),
    );
    const end = Date.now() + PATIENCE_MS;
    while (this.walmart.requests().length === before) {
      if (Date.now() > end)
        throw new Error(`A process did not begin to work. It wrote:\n${store.output()}`);
      await pause(5);
    }
    await pause(this.random() * spread);
    isGone = true;
    const dying = store.kill("SIGKILL");
    const error = await failed;
    if (error) throw error;
    await dying;
    const claimed = await this.claimsOf(store.pid);
    this.count.kills += 1;
    this.count.claimedRows += claimed;
    if (claimed) this.count.midWork += 1;
  }
}
