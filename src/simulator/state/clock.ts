/** The simulator's time: real time plus an offset that the control plane moves. */
export class Clock {
  private offset = 0;

  constructor(private readonly base: () => number = Date.now) {}

  /** Simulated now, in epoch milliseconds. */
  now(): number {
    return this.base() + this.offset;
  }

  /** Real now: for the throttle, whose waiting clients do in real time. */
  real(): number {
    return this.base();
  }

  /** Moves the simulated time on by `ms` (or back, if negative). */
  advance(ms: number): void {
    this.offset += ms;
  }

  /** Makes it `time` now; it goes on from there. */
  set(time: number): void {
    this.offset = time - this.base();
  }

  /** Back to real time. */
  reset(): void {
    this.offset = 0;
  }
}
