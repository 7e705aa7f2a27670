import { randomUUID } from "node:crypto";
import { purchaseOrder, status } from "../../../mapping/__tests__/purchase-order";
import type {
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import {
  type ParsedOrder,
  type OrdersApi,
  WalmartError,
  type WalmartPurchaseOrder,
} from "../../../walmart-api";
import { DEFAULT_DELAYS } from "../../delivery/back-off";
import { classify } from "../../delivery/failures";
import { settlementOf } from "../../delivery/settlement";
import type { OrderMessageContext, OrderMessageDefinition } from "../message-definition";

/** What becomes of a call: `lost` and `vanished` end alike for the caller, after the effect and without one. */
export type Fate = "ok" | "lost" | "vanished" | "refused for now";

interface Line {
  line_item_id: string;
  created: number;
  acknowledged: number;
  cancelled: number;
  parcels: { number: string; quantity: number }[];
}

/** A purchase order at a Walmart that loses answers; strict about units, as the real one is. */
export class FakeWalmart {
  readonly lines: Line[];
  private readonly fates: Fate[];

  /** @param items Medusa items with the units of each of their lines */
  constructor(items: Record<string, number[]>, fates: readonly Fate[] = []) {
    this.lines = Object.entries(items).flatMap(([line_item_id, lines]) =>
      lines.map((acknowledged) => ({
        line_item_id,
        created: 0,
        acknowledged,
        cancelled: 0,
        parcels: [],
      })),
    );
    this.fates = [...fates];
  }

  get order(): WalmartPurchaseOrder {
    return purchaseOrder(
      this.lines.map((line) => ({
        quantity:
          line.created +
          line.acknowledged +
          line.cancelled +
          line.parcels.reduce((sum, parcel) => sum + parcel.quantity, 0),
        statuses: [
          ...(line.created ? [status("Created", line.created)] : []),
          ...(line.acknowledged ? [status("Acknowledged", line.acknowledged)] : []),
          ...(line.cancelled ? [status("Cancelled", line.cancelled)] : []),
          ...line.parcels.map((parcel) =>
            status("Shipped", parcel.quantity, {
              shipDateTime: 1_700_000_000_000,
              carrierName: { carrier: "UPS" },
              methodCode: "Value",
              trackingNumber: parcel.number,
            }),
          ),
        ],
      })),
    );
  }

  shipped(item?: string): number {
    return this.lines
      .filter((line) => !item || line.line_item_id === item)
      .flatMap((line) => line.parcels)
      .reduce((sum, parcel) => sum + parcel.quantity, 0);
  }

  unitsByNumber(): Map<string, number> {
    const units = new Map<string, number>();
    for (const { number, quantity } of this.lines.flatMap((line) => line.parcels))
      units.set(number, (units.get(number) ?? 0) + quantity);
    return units;
  }

  cancelled(): number {
    return this.lines.reduce((sum, line) => sum + line.cancelled, 0);
  }

  get rows(): WalmartOrderLineRow[] {
    return this.lines.map((line, index) => ({
      line_number: String(index + 1),
      line_item_id: line.line_item_id,
    })) as WalmartOrderLineRow[];
  }

  async read(): Promise<WalmartPurchaseOrder> {
    // A read that fails is tried again by the client; what it throws in the end is certain to have had no effect.
    if (this.next() !== "ok") throw trouble(false);
    return this.order;
  }

  readonly orders = {
    acknowledge: async () =>
      this.write(() => {
        for (const line of this.lines) {
          line.acknowledged += line.created;
          line.created = 0;
        }
      }),
    ship: async (_po, shipment, options) =>
      this.write(() => {
        for (const { lineNumber, packages } of shipment) {
          const line = this.lines[Number(lineNumber) - 1]!;
          for (const { quantity, trackingNumber, replacesTrackingNumber } of packages) {
            if (options?.processMode === "PARTIAL_UPDATE") {
              const parcel = line.parcels.find(({ number }) => number === replacesTrackingNumber);
              if (!parcel) throw new Error("Walmart: no such parcel");
              parcel.number = trackingNumber;
              continue;
            }
            if (quantity > line.acknowledged) throw new Error("Walmart: over-shipped");
            line.acknowledged -= quantity;
            line.parcels.push({ number: trackingNumber, quantity });
          }
        }
      }),
    cancel: async (_po, lines) =>
      this.write(() => {
        for (const { lineNumber, quantity } of lines) {
          const line = this.lines[Number(lineNumber) - 1]!;
          if (quantity > line.acknowledged + line.created)
            throw new Error("Walmart: over-cancelled");
          const created = Math.min(line.created, quantity);
          line.created -= created;
          line.acknowledged -= quantity - created;
          line.cancelled += quantity;
        }
      }),
  } as Pick<OrdersApi, "acknowledge" | "ship" | "cancel">;

  private write(effect: () => void): ParsedOrder {
    const fate = this.next();
    if (fate === "refused for now") throw trouble(false);
    if (fate === "vanished") throw trouble(true);
    effect();
    if (fate === "lost") throw trouble(true);
    return { order: this.order, raw: {} };
  }

  private next(): Fate {
    return this.fates.shift() ?? "ok";
  }
}

function trouble(uncertain: boolean): WalmartError {
  return new WalmartError({
    kind: "transient",
    message: "Walmart is away.",
    operation: "orders.ship",
    correlationId: randomUUID(),
    uncertain,
  });
}

/** Delivers the messages of one order, as the database and the engine do for the real ones. */
export class FakeQueue {
  readonly done: WalmartUpdateRow[] = [];

  constructor(private readonly walmart: FakeWalmart) {}

  /** Attempts a message until it is settled and returns the outcome. The process may die at any `renew`. */
  async run(
    definition: OrderMessageDefinition,
    kind: WalmartUpdateRow["kind"],
    payload: unknown,
    crashes: readonly boolean[] = [],
    plan: unknown = null,
  ): Promise<{ state: string; problem?: string }> {
    const deaths = [...crashes];
    const message = {
      id: randomUUID(),
      kind,
      payload,
      plan,
      uncertain: false,
      attempts: 0,
      created_at: new Date(),
    } as unknown as WalmartUpdateRow;
    for (let attempt = 1; attempt <= 200; attempt += 1) {
      message.attempts = attempt;
      try {
        const outcome = await definition.send(this.contextOf(message, deaths));
        message.state = outcome.state === "later" ? "pending" : outcome.state;
        this.done.push(message);
        return outcome;
      } catch (error) {
        if (error instanceof Died) {
          message.uncertain = true;
          continue;
        }
        const settled = settlementOf(classify(error), message, {
          policy: { ...DEFAULT_DELAYS, unknownSubject: "fail" },
          remedy: definition.remedy,
          now: Date.now(),
          isOutage: false,
        });
        if (settled.end !== "retry") throw error;
        message.uncertain = settled.uncertain;
        if (!settled.uncertain) message.plan = null;
      }
    }
    throw new Error("It was never settled");
  }

  private contextOf(message: WalmartUpdateRow, deaths: boolean[]): OrderMessageContext {
    const renew = async (plan: unknown) => {
      message.plan = plan as WalmartUpdateRow["plan"];
      if (deaths.shift()) throw new Died();
    };
    return {
      // An attempt sees what was claimed, not what is stored meanwhile.
      message: { ...message },
      order: {
        purchase_order_id: "1",
        claimed_order_id: "order_1",
        display_id: 7,
      } as WalmartOrderRow,
      lines: this.walmart.rows,
      confirmedMessages: [...this.done],
      read: () => this.walmart.read(),
      renew,
      write: async (plan, call) => {
        await renew(plan);
        return (await call(this.walmart.orders as OrdersApi)).order;
      },
    };
  }
}

class Died extends Error {}
