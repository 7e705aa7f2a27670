import type { WalmartAccountRow } from "../../../modules/walmart/types";
import { type OperationName, type WalmartClient, WalmartError } from "../../../walmart-api";
import type { DeliveryHandler, DeliveryRun, Lease } from "../types";
import { type MemoryItem, type MemoryQueue, REQUEST_MS } from "./memory-queue";
import type { VirtualClock } from "./virtual-clock";

/** What becomes of a call: `lost` and `vanished` end alike for the caller, with an effect and without one. */
export type Fate = "ok" | "lost" | "vanished" | "refused" | "busy" | "throttled" | "no access";

export interface Call {
  kind: "read" | "write";
  id: string;
  runId: string;
}

/** A Walmart that may lose answers and be down; it counts what it was sent. */
export class FakeWalmart {
  readonly calls: Call[] = [];
  readonly effects = new Map<string, number>();
  /** Writes that were sent without a lease that outlives them. */
  readonly unsafe: string[] = [];
  /** Requests that the throttle refused. */
  throttled = 0;
  /** Decides each call. */
  fate: (call: Call) => Fate = () => "ok";
  /** How long a call takes, ms. */
  latency: (call: Call) => number = () => 100;
  private quota = { tokens: Infinity, refillMs: 1_000 };
  private readonly buckets = new Map<OperationName, { tokens: number; countedAt: number }>();

  constructor(private readonly clock: VirtualClock) {}

  /** Takes so many requests of each operation at once, and one more each `refillMs`. */
  limit(tokens: number, refillMs: number): void {
    this.quota = { tokens, refillMs };
  }

  readonly client = {
    throttle: {
      availability: (operation: OperationName) => ({
        tokens: this.bucket(operation).tokens,
        availableAt: this.availableAt(operation),
      }),
      availableAt: (operation: OperationName) => this.availableAt(operation),
    },
  } as unknown as WalmartClient;

  writes(id?: string): Call[] {
    return this.calls.filter((call) => call.kind === "write" && (!id || call.id === id));
  }

  async read(run: DeliveryRun, id: string): Promise<boolean> {
    const call: Call = { kind: "read", id, runId: run.id };
    this.calls.push(call);
    const fate = this.fate(call);
    await this.clock.sleep(this.latency(call));
    if (fate === "lost" || fate === "vanished") throw error("transient");
    return this.effects.has(id);
  }

  async write(run: DeliveryRun, id: string, operation: OperationName): Promise<void> {
    const call: Call = { kind: "write", id, runId: run.id };
    this.calls.push(call);
    const bucket = this.bucket(operation);
    if (bucket.tokens < 1) {
      this.throttled += 1;
      throw error("throttled", { retryAt: this.availableAt(operation) ?? undefined });
    }
    bucket.tokens -= 1;
    const fate = this.fate(call);
    const latency = this.latency(call);
    await this.clock.sleep(latency / 2);
    if (fate === "ok" || fate === "lost") this.effects.set(id, (this.effects.get(id) ?? 0) + 1);
    await this.clock.sleep(latency / 2);
    switch (fate) {
      case "ok":
        return;
      case "lost":
      case "vanished":
        throw error("transient", { uncertain: true });
      case "refused":
        throw error("rejected");
      case "busy":
        throw error("transient", { httpStatus: 423 });
      case "throttled":
        throw error("throttled", { retryAt: new Date(this.clock.now() + 5_000) });
      case "no access":
        throw error("auth", { httpStatus: 401 });
    }
  }

  /** Reads back what is uncertain, then writes: as every handler must. */
  handler(queue: MemoryQueue, process = new Process()): DeliveryHandler<MemoryItem, string> {
    const deliver = async (run: DeliveryRun, item: MemoryItem, lease: Lease) => {
      if (item.uncertain && (await process.alive(this.read(run, item.id))))
        return { end: "done", result: "read back" } as const;
      await process.alive(lease.renew());
      const { leasedBy, leasedUntil } = queue.row(item.id);
      if (leasedBy !== run.id || leasedUntil < this.clock.now() + REQUEST_MS)
        this.unsafe.push(item.id);
      await process.alive(this.write(run, item.id, queue.operationOf(item)));
      return { end: "done", result: "sent" } as const;
    };
    return {
      remedy: () => "Fix it in Seller Center.",
      start: async (run, item, lease) => ({
        deliver: () => process.alive(deliver(run, item, lease)),
        settled: async ({ end }) => {
          process.settled.push(`${end} ${item.id}`);
        },
      }),
    };
  }

  private bucket(operation: OperationName) {
    const { tokens, refillMs } = this.quota;
    const now = this.clock.now();
    const bucket = this.buckets.get(operation) ?? { tokens, countedAt: now };
    this.buckets.set(operation, bucket);
    const passed = Math.floor((now - bucket.countedAt) / refillMs);
    bucket.tokens = Math.min(tokens, bucket.tokens + passed);
    bucket.countedAt += passed * refillMs;
    return bucket;
  }

  private availableAt(operation: OperationName): Date | null {
    const { tokens, countedAt } = this.bucket(operation);
    return tokens >= 1 ? null : new Date(countedAt + this.quota.refillMs);
  }
}

/** A process that may die: what it waits for then never comes. */
export class Process {
  readonly settled: string[] = [];
  isDead = false;

  async alive<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      if (!this.isDead) return result;
    } catch (cause) {
      if (!this.isDead) throw cause;
    }
    return await new Promise<never>(() => {});
  }
}

let runs = 0;

/** A run against a fake Walmart. */
export function runAgainst(walmart: FakeWalmart, force = false): DeliveryRun {
  const log = { error: () => {}, warn: () => {} };
  return {
    container: { resolve: () => log } as unknown as DeliveryRun["container"],
    account: { id: "walacc_1" } as WalmartAccountRow,
    client: walmart.client,
    id: `run-${(runs += 1)}`,
    force,
  };
}

function error(
  kind: WalmartError["kind"],
  more: Partial<ConstructorParameters<typeof WalmartError>[0]> = {},
): WalmartError {
  return new WalmartError({
    kind,
    message: "No.",
    operation: "orders.ship",
    correlationId: "c-1",
    ...more,
  });
}
