/** The simulator's time: real time plus an offset that the control API changes. */
export class Clock {
  private offset = 0;

  constructor(private readonly base: () => number = Date.now) {}

  /** Simulated time in epoch milliseconds. */
  now(): number {
    return this.base() + this.offset;
  }

  /** Real time, for the throttle: clients wait in real time. */
  real(): number {
    return this.base();
  }

  /** Moves the simulated time forward by `ms` (or back, if negative). */
  advance(ms: number): void {
    this.offset += ms;
  }

  /** Sets the simulated time, which continues from there. */
  set(time: number): void {
    this.offset = time - this.base();
  }

  /** Returns to real time. */
  reset(): void {
    this.offset = 0;
  }
}
