const SHORTEST_MS = 300;
const LONGEST_MS = 20_000;

/**
 * How long a process may work before it is killed, at most. A machine may be ten times slower than another, and kills
 * must fall into the work on both: where the last process got nothing done the next one gets more time, else less.
 */
export class Pace {
  private done = 0;

  constructor(private spread: number) {}

  /** @param done how much work is done by now, in all */
  next(done: number): number {
    this.spread *= done > this.done ? 0.85 : 1.35;
    this.spread = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, this.spread));
    this.done = done;
    return this.spread;
  }
}
