import type { Tracking } from "./order";

export type EffectKind = "acknowledge" | "ship" | "track" | "cancel" | "refund" | "return_refund";

/** What caused it: the seller's API calls, the control API, or Walmart itself. */
export type EffectSource = "api" | "control" | "walmart";

export interface EffectLine {
  /** Number of the purchase order line. */
  lineNumber: string;
  /** Only for returns. */
  returnOrderLineNumber?: number;
  sku: string;
  quantity: number;
  sellerOrderId?: string;
  tracking?: Tracking;
  /** The tracking number that `tracking` replaced. */
  replaced?: string;
  reason?: string;
  /** The refunded amount including tax: positive, in dollars. */
  refunded?: number;
}

/** A change of an order that really happened, whatever the response was. */
export interface Effect {
  id: number;
  /** Simulated time, ISO 8601. */
  time: string;
  kind: EffectKind;
  source: EffectSource;
  purchaseOrderId: string;
  /** Only for returns. */
  returnOrderId?: string;
  seller: string;
  lines: EffectLine[];
  /** The order was already acknowledged: allowed, without effect. */
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

/** The record of effects: a repeated change is recorded twice. */
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
