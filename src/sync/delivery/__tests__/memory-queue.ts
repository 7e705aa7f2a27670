import { LEASE_MARGIN_MS } from "../../../modules/walmart/constants";
import type { OperationName } from "../../../walmart-api";
import { DEFAULT_DELAYS } from "../back-off";
import type { ClaimOptions, DeliveryQueue, DeliveryRun, Lane, Leased, Settlement } from "../types";
import type { VirtualClock } from "./virtual-clock";

/** The longest that a request takes. */
export const REQUEST_MS = 30_000;
const LEASE_MS = REQUEST_MS + LEASE_MARGIN_MS;

export interface MemoryItem extends Leased {
  lane: string;
}

export interface MemoryRow {
  id: string;
  lane: string;
  state: "pending" | "sending" | "done" | "failed";
  attempts: number;
  uncertain: boolean;
  nextAt: number;
  leasedBy: string | null;
  leasedUntil: number;
  /** The runs that settled it, one entry for each time. */
  settledBy: string[];
}

/** A queue in memory that behaves as the tables do. */
export class MemoryQueue implements DeliveryQueue<MemoryItem, string> {
  readonly name = "item";
  readonly policy = { ...DEFAULT_DELAYS, unknownSubject: "fail" } as const;
  readonly rows: MemoryRow[];

  constructor(
    private readonly clock: VirtualClock,
    private readonly allLanes: readonly Lane[],
    ids: readonly string[],
    readonly batch = 8,
  ) {
    this.rows = ids.map((id, index) => ({
      id,
      lane: allLanes[index % allLanes.length]?.key ?? "",
      state: "pending",
      attempts: 0,
      uncertain: false,
      nextAt: 0,
      leasedBy: null,
      leasedUntil: 0,
      settledBy: [],
    }));
  }

  row(id: string): MemoryRow {
    const row = this.rows.find((one) => one.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row;
  }

  operationOf({ lane }: MemoryItem): OperationName {
    const operation = this.allLanes.find(({ key }) => key === lane)?.operation;
    if (!operation) throw new Error(`lane ${lane} has no operation`);
    return operation;
  }

  get open(): MemoryRow[] {
    return this.rows.filter(({ state }) => state === "pending" || state === "sending");
  }

  lanes(): readonly Lane[] {
    return this.allLanes;
  }

  async due(run: DeliveryRun, lanes: readonly Lane[], except: readonly string[]) {
    await this.clock.sleep(1);
    return lanes.filter((lane) => this.dueIn(run, lane, except).length > 0);
  }

  async claim(
    run: DeliveryRun,
    lane: Lane,
    { limit, except, leastTriedFirst }: ClaimOptions,
  ): Promise<MemoryItem[]> {
    await this.clock.sleep(1);
    const due = this.dueIn(run, lane, except);
    if (leastTriedFirst) due.reverse().sort((a, b) => a.attempts - b.attempts);
    return due.slice(0, limit).map((row) => {
      row.uncertain ||= row.state === "sending";
      row.state = "sending";
      row.attempts += 1;
      row.leasedBy = run.id;
      row.leasedUntil = this.clock.now() + LEASE_MS;
      return { id: row.id, lane: row.lane, attempts: row.attempts, uncertain: row.uncertain };
    });
  }

  async renew(run: DeliveryRun, { id }: MemoryItem): Promise<boolean> {
    await this.clock.sleep(1);
    const row = this.row(id);
    if (row.leasedBy !== run.id || row.state !== "sending") return false;
    row.leasedUntil = this.clock.now() + LEASE_MS;
    return true;
  }

  async settle(
    run: DeliveryRun,
    { id }: MemoryItem,
    settlement: Settlement<string>,
  ): Promise<boolean> {
    await this.clock.sleep(1);
    const row = this.row(id);
    if (row.leasedBy !== run.id || row.state !== "sending") return false;
    row.state = settlement.end === "retry" ? "pending" : settlement.end;
    row.uncertain = settlement.end === "retry" && settlement.uncertain;
    row.nextAt = settlement.end === "retry" ? this.clock.now() + settlement.waitMs : 0;
    row.leasedBy = null;
    row.settledBy.push(run.id);
    return true;
  }

  async hasten(_run: DeliveryRun, ids: readonly string[], withinMs: number): Promise<void> {
    for (const row of this.rows)
      if (ids.includes(row.id) && row.state === "pending")
        row.nextAt = Math.min(row.nextAt, this.clock.now() + withinMs);
  }

  private dueIn(run: DeliveryRun, lane: Lane, except: readonly string[]): MemoryRow[] {
    const now = this.clock.now();
    return this.rows.filter(
      (row) =>
        row.lane === lane.key &&
        !except.includes(row.id) &&
        ((row.state === "pending" && (run.force || row.nextAt <= now)) ||
          (row.state === "sending" && row.leasedUntil < now)),
    );
  }
}
