import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { AccountSettings } from "../../types/schemas/account-settings";
import {
  isWalmartError,
  ORDER_DETAILS,
  type OrdersPage,
  type ShipNodeType,
  type WalmartClient,
  type WalmartError,
} from "../../walmart-api";
import { breakerOf, type CircuitBreaker } from "../delivery/circuit-breaker";
import { listOrders, type OrderSpan } from "./list-orders";

/** A poll starts this long before the last one, for clocks that differ and for late entries. */
const OVERLAP_MS = 10 * 60_000;
/** How far back the first import of a new account reads. A sweep does not look for older orders either. */
export const FIRST_IMPORT_MS = 30 * 24 * 3_600_000;
/** A sweep reads orders that changed this long ago: by then, Walmart lists what it listed late. */
const SWEEP_MS = 24 * 3_600_000;

/** What to do with purchase orders that could not be read. The other ones are read regardless. */
export interface ReadProblemHandlers {
  onMissing(purchaseOrderId: string): void;
  onError(error: WalmartError, purchaseOrderId: string): void;
}

/** Pages of an account's purchase orders at Walmart. */
export class ImportPages {
  constructor(
    private readonly client: WalmartClient,
    private readonly account: Pick<WalmartAccountRow, "orders_cursor">,
    private readonly settings: Pick<AccountSettings, "wfs" | "third_party">,
  ) {}

  /**
   * Orders that changed since the last poll, or were created since `createdAfter` (ISO 8601). Orders that others fulfill
   * are in lists of their own.
   */
  async *inPeriod(now: Date, createdAfter: string | undefined): AsyncGenerator<OrdersPage> {
    const span = this.span(now, createdAfter);
    yield* this.inSpan(span);
  }

  /**
   * Orders that a poll may have missed because Walmart listed them too late: everything that is still to be acknowledged,
   * and what changed within a day.
   */
  async *forSweep(now: Date): AsyncGenerator<OrdersPage> {
    const { listReleased } = this.client.orders;
    const oldest = new Date(now.getTime() - FIRST_IMPORT_MS);
    const released = listOrders({ list: listReleased }, ORDER_DETAILS, {
      by: "created",
      from: oldest,
      to: now,
    });
    yield* this.recorded(released);
    const from = new Date(now.getTime() - SWEEP_MS);
    yield* this.inSpan({ by: "lastModified", from, to: now }, oldest);
  }

  /** The list of the seller's own orders, and those of orders that others fulfill if the account imports them. */
  private async *inSpan(span: OrderSpan, createdStartDate?: Date): AsyncGenerator<OrdersPage> {
    const types: (ShipNodeType | undefined)[] = [
      undefined,
      ...(this.settings.wfs === "import" ? (["WFSFulfilled"] as const) : []),
      ...(this.settings.third_party === "import" ? (["3PLFulfilled"] as const) : []),
    ];
    for (const shipNodeType of types) {
      const query = { ...ORDER_DETAILS, shipNodeType, createdStartDate };
      yield* this.recorded(listOrders(this.client.orders, query, span));
    }
  }

  /**
   * Orders by number, one per page.
   *
   * @throws WalmartError if the credentials are rejected, the quota is used up, or Walmart is down
   */
  async *byNumber(
    numbers: string[],
    { onMissing, onError }: ReadProblemHandlers,
  ): AsyncGenerator<OrdersPage> {
    for (const number of [...new Set(numbers)]) {
      try {
        const answer = await this.client.orders.get(number, ORDER_DETAILS);
        this.breaker.record("answer");
        if (answer) yield { orders: [answer], unreadable: [] };
        else onMissing(number);
      } catch (error) {
        this.breaker.recordError(error);
        if (!isWalmartError(error) || error.kind === "auth" || error.kind === "throttled")
          throw error;
        // Walmart is down, not only this order: reading the others would only wait.
        if (this.breaker.state !== "closed") throw error;
        onError(error, number);
      }
    }
  }

  /** Records each page on the circuit breaker, and the error that ends them. */
  private async *recorded(pages: AsyncGenerator<OrdersPage>): AsyncGenerator<OrdersPage> {
    try {
      for await (const page of pages) {
        this.breaker.record("answer");
        yield page;
      }
    } catch (error) {
      this.breaker.recordError(error);
      throw error;
    }
  }

  private get breaker(): CircuitBreaker {
    return breakerOf(this.client);
  }

  private span(now: Date, createdAfter: string | undefined): OrderSpan {
    if (createdAfter) return { by: "created", from: new Date(createdAfter), to: now };
    const { orders_cursor: cursor } = this.account;
    if (cursor) {
      const from = new Date(new Date(cursor).getTime() - OVERLAP_MS);
      return { by: "lastModified", from, to: now };
    }
    return { by: "created", from: new Date(now.getTime() - FIRST_IMPORT_MS), to: now };
  }
}
