import type { Tracking } from "./order";

export type EffectKind = "acknowledge" | "ship" | "track" | "cancel" | "refund" | "return_refund";

/** Who made it happen: the seller's API calls, somebody through the control plane, or Walmart by itself. */
export type EffectSource = "api" | "control" | "walmart";

export interface EffectLine {
  /** Number of the purchase order line. */
  lineNumber: string;
  /** Only of returns. */
  returnOrderLineNumber?: number;
  sku: string;
  quantity: number;
  sellerOrderId?: string;
  tracking?: Tracking;
  /** The tracking number that `tracking` took the place of. */
  replaced?: string;
  reason?: string;
  /** What was given back, tax included: positive, in dollars. */
  refunded?: number;
}

/** A change that truly happened to an order, whatever the caller was answered. */
export interface Effect {
  id: number;
  /** Simulated time, ISO 8601. */
  time: string;
  kind: EffectKind;
  source: EffectSource;
  purchaseOrderId: string;
  /** Only of returns. */
  returnOrderId?: string;
  seller: string;
  lines: EffectLine[];
  /** An acknowledgement of what was acknowledged already: allowed, and it changes nothing. */
  repeated?: true;
  correlationId?: string;
}

export interface EffectFilter {
  kind?: EffectKind;
  purchaseOrderId?: string;
  returnOrderId?: string;
  /** Default `api`; `all` for every source. */
  source?: EffectSource | "all";
}

/** The record of effects: the same change made twice stands there twice. */
export class Effects {
  private readonly list: Effect[] = [];
  private nextId = 1;

  record(effect: Omit<Effect, "id" | "time">, now: number): void {
    this.list.push({ id: this.nextId++, time: new Date(now).toISOString(), ...effect });
  }

  find(filter: EffectFilter = {}): Effect[] {
    const source = filter.source ?? "api";
    return this.list.filter(
      (effect) =>
        (source === "all" || effect.source === source) &&
        (!filter.kind || effect.kind === filter.kind) &&
        (!filter.purchaseOrderId || effect.purchaseOrderId === filter.purchaseOrderId) &&
        (!filter.returnOrderId || effect.returnOrderId === filter.returnOrderId),
    );
  }

  clear(): void {
    this.list.length = 0;
  }
}
