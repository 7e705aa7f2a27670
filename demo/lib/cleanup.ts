import { paint, say } from "./output";

type Ending = () => Promise<void>;

/**
 * Remembers how to stop what was started and stops it in the opposite order, whether the program is
 * done, fails, or is told to end by Ctrl-C.
 */
export class Cleanup {
  private readonly endings: Ending[] = [];
  private running: Promise<void> | undefined;
  private interrupted = false;

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        this.onSignal(signal);
      });
    }
  }

  add(ending: Ending): void {
    this.endings.push(ending);
  }

  /** Whether somebody asked the program to end, so that what fails now fails because of that. */
  get wasInterrupted(): boolean {
    return this.interrupted;
  }

  /** Stops everything. Asked twice, it does so once. */
  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private onSignal(signal: NodeJS.Signals): void {
    if (this.interrupted) {
      return;
    }
    this.interrupted = true;
    say(paint("dim", signal === "SIGINT" ? "\nStopping …" : `\nStopping (${signal}) …`));
    void this.run().then(() => {
      process.exit(signal === "SIGINT" ? 0 : 143);
    });
  }

  private async stopAll(): Promise<void> {
    for (let ending = this.endings.pop(); ending; ending = this.endings.pop()) {
      await ending().catch((error: unknown) => {
        say(paint("red", `Could not stop cleanly: ${String(error)}`));
      });
    }
  }
}
