import type { Clock } from "../clock";

interface Timer {
  at: number;
  wake: () => void;
}

/** Time that passes only while everything waits for it. */
export class VirtualClock implements Clock {
  private time = Date.UTC(2026, 0, 1);
  private timers: Timer[] = [];

  now(): number {
    return this.time;
  }

  monotonic(): number {
    return this.time;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.timers.push({ at: this.time + ms, wake });
    });
  }

  /** Lets time pass until the work is done, or nothing waits for time any more. */
  async until(work: Promise<unknown>): Promise<void> {
    let isDone = false;
    void work.then(() => (isDone = true));
    for (;;) {
      await new Promise(setImmediate);
      if (isDone || !this.step()) return;
    }
  }

  /** Lets so much time pass, and everything that waits for it happen. */
  async pass(ms: number): Promise<void> {
    await this.until(this.sleep(ms));
  }

  private step(): boolean {
    const at = Math.min(...this.timers.map((timer) => timer.at));
    if (!Number.isFinite(at)) return false;
    this.time = Math.max(this.time, at);
    const due = this.timers.filter((timer) => timer.at <= this.time);
    this.timers = this.timers.filter((timer) => timer.at > this.time);
    for (const { wake } of due) wake();
    return true;
  }
}
