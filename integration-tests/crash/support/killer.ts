import { setTimeout as pause } from "node:timers/promises";
import type { Simulator } from "../../../src/simulator";
import type { StoreProcess } from "../../support/store-process";
import type { ProcessPool } from "./pool";
import type { Rows } from "./rows";

/** How long a process may take to begin its work. */
const PATIENCE_MS = 60_000;
/** It may be that all rows are claimed by the dead: then the next one talks to Walmart, and claims nothing. */
const CLAIM_PATIENCE_MS = 3_000;
const LOOK_MS = 20;

/** What the kills came to. */
export interface KillCount {
  kills: number;
  /** Those that left rows claimed by the dead process, or a click unanswered: work was cut in the middle. */
  midWork: number;
  /** Rows that the dead left claimed, in all. */
  claimedRows: number;
  /** Clicks of the merchant that got no answer. */
  cutClicks: number;
}

/** Where the time went, in ms: processes that are not ready yet, or do not begin yet, work until the kill, and what is on its way. */
export interface KillTimes {
  boot: number;
  begin: number;
  work: number;
  pass: number;
}

/** Work for a process. `isGone` reports whether the process was killed. Returns how many clicks got no response. */
export type Work = (store: StoreProcess, isGone: () => boolean) => Promise<number>;

/** Kills store processes while they work. */
export class Killer {
  /** By what they fell into. */
  readonly counts: Record<string, KillCount> = {};
  readonly times: KillTimes = { boot: 0, begin: 0, work: 0, pass: 0 };

  constructor(
    private readonly pool: ProcessPool,
    private readonly walmart: Simulator,
    private readonly random: () => number,
    private readonly rows: Pick<Rows, "claimsOf" | "passMinute">,
    /** After so long, in ms, Walmart has done what the dead had asked for. */
    private readonly walmartMs: number,
  ) {}

  /**
   * Lets a fresh process work, and kills it at a random moment: of every four one after its first call to Walmart, the
   * others after it has claimed rows.
   *
   * @param phase what it is counted as
   * @param spread the latest moment, in ms
   */
  async killDuring(phase: string, spread: number, work: Work): Promise<void> {
    const time = this.stopwatch();
    const store = await this.pool.take();
    time("boot");
    const before = this.walmart.requests().length;
    let isGone = false;
    let isDone = false;
    const working = work(store, () => isGone);
    // What it throws once its process is gone is nobody's fault.
    const ended = working
      .finally(() => (isDone = true))
      .then(
        (cut) => ({ cut, error: null }),
        (error: unknown) => ({ cut: 0, error: isGone ? null : error }),
      );
    // It may find that all was done by those before it.
    const hasBegun = () => isDone || this.walmart.requests().length > before;
    await this.until(PATIENCE_MS, store, hasBegun);
    if (this.random() >= 0.25) {
      const end = Date.now() + CLAIM_PATIENCE_MS;
      await this.until(
        PATIENCE_MS,
        store,
        async () => (await this.rows.claimsOf(store.pid)) > 0 || Date.now() > end,
      );
    }
    time("begin");
    await pause(this.random() * spread);
    isGone = true;
    const dying = store.kill("SIGKILL");
    const { cut, error } = await ended;
    if (error) throw error;
    await dying;
    time("work");
    const claimed = await this.rows.claimsOf(store.pid);
    const count = (this.counts[phase] ??= { kills: 0, midWork: 0, claimedRows: 0, cutClicks: 0 });
    count.kills += 1;
    count.claimedRows += claimed;
    count.cutClicks += cut;
    if (claimed || cut) count.midWork += 1;
    await pause(this.walmartMs);
    await this.rows.passMinute(store.pid);
    time("pass");
  }

  /** Adds up the time from one call to the next. */
  private stopwatch(): (what: keyof KillTimes) => void {
    let from = Date.now();
    return (what) => {
      this.times[what] += Date.now() - from;
      from = Date.now();
    };
  }

  private async until(
    patience: number,
    store: StoreProcess,
    isSo: () => boolean | Promise<boolean>,
  ): Promise<void> {
    const end = Date.now() + patience;
    while (!(await isSo())) {
      if (Date.now() > end)
        throw new Error(`A process did not begin to work. It wrote:\n${store.output()}`);
      await pause(LOOK_MS);
    }
  }
}
