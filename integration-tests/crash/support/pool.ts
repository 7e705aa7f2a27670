import path from "node:path";
import {
  type PreparedStore,
  startStoreProcess,
  type StoreProcess,
  type StoreProgram,
} from "../../support/store-process";

/** Processes that boot side by side. More would only share the same cores. */
const AHEAD = 2;

/**
 * Store processes on one database, started before they are needed: booting is what takes time. A waiting one does
 * nothing, since its jobs are off.
 */
export class ProcessPool {
  private readonly waiting: Promise<StoreProcess>[] = [];
  private readonly started: StoreProcess[] = [];

  constructor(
    private readonly store: PreparedStore,
    private readonly databaseUrl: string,
    private readonly walmartApiUrl: string,
    private readonly program: StoreProgram,
  ) {}

  /** The first process, which makes booting the others cheaper: works, and ends in peace. */
  async first(work: (store: StoreProcess) => Promise<void>): Promise<void> {
    const store = await this.start();
    await store.ready;
    await work(store);
    process.kill(store.pid, "SIGTERM");
    await store.ended;
  }

  /** The file in which the processes write what they hear on the event bus. */
  get heardEvents(): string {
    return path.join(this.program.directory, "heard-events.jsonl");
  }

  /** How many were started. */
  get count(): number {
    return this.started.length;
  }

  /** A process that answers and has done nothing yet. With `isLast` no other one is started in its place. */
  async take({ isLast = false } = {}): Promise<StoreProcess> {
    while (this.waiting.length < (isLast ? 1 : AHEAD + 1)) this.waiting.push(this.start());
    const next = await (this.waiting.shift() as Promise<StoreProcess>);
    await next.ready;
    return next;
  }

  /** Ends all that are left. */
  async close(): Promise<void> {
    await Promise.allSettled(this.waiting);
    await Promise.all(this.started.map((one) => one.kill()));
  }

  private async start(): Promise<StoreProcess> {
    const store = await startStoreProcess({
      program: this.program,
      databaseUrl: this.databaseUrl,
      walmartApiUrl: this.walmartApiUrl,
      headers: this.store.seeded.headers,
      env: {
        BOOT_IMAGE: path.join(this.program.directory, "boot-image.bin"),
        HEARD_EVENTS: this.heardEvents,
      },
    });
    this.started.push(store);
    return store;
  }
}
