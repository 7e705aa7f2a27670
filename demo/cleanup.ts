import { paint, print } from "./output";

type StopFunction = () => Promise<void>;

/**
 * Stops everything that was started, in reverse order, when the program is done, fails, or is interrupted by Ctrl-C.
 */
export class Cleanup {
  private readonly stopFunctions: StopFunction[] = [];
  private running: Promise<void> | undefined;
  private interrupted = false;

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        this.onSignal(signal);
      });
    }
  }

  add(stop: StopFunction): void {
    this.stopFunctions.push(stop);
  }

  /** Whether the program was interrupted; errors are then a consequence of that. */
  get wasInterrupted(): boolean {
    return this.interrupted;
  }

  /** Stops everything, once. */
  run(): Promise<void> {
    this.running ??= this.stopAll();
    return this.running;
  }

  private onSignal(signal: NodeJS.Signals): void {
    if (this.interrupted) {
      return;
    }
    this.interrupted = true;
    print(paint("dim", signal === "SIGINT" ? "\nStopping …" : `\nStopping (${signal}) …`));
    void this.run().then(() => {
      process.exit(signal === "SIGINT" ? 0 : 143);
    });
  }

  private async stopAll(): Promise<void> {
    for (let stop = this.stopFunctions.pop(); stop; stop = this.stopFunctions.pop()) {
      await stop().catch((error: unknown) => {
        print(paint("red", `Could not stop cleanly: ${String(error)}`));
      });
    }
  }
}
