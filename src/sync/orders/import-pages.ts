import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { AccountSettings } from "../../types/schemas/account-settings";
import {
  isWalmartError,
  type OrdersPage,
  type WalmartClient,
  type WalmartError,
} from "../../walmart-api";
import { breakerOf, type CircuitBreaker } from "../delivery/circuit-breaker";
import { listOrders, type OrderSpan } from "./list-orders";

/** A poll starts this long before the last one, for clocks that differ and for late entries. */
const OVERLAP_MS = 10 * 60_000;
/** How far back the first import of a new account reads. */
const FIRST_IMPORT_MS = 30 * 24 * 3_600_000;

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
    private readonly settings: Pick<AccountSettings, "wfs">,
  ) {}

  /**
   * Orders that changed since the last poll, or were created since `createdAfter` (ISO 8601). Orders that Walmart
   * fulfills (WFS) are in lists of their own.
   */
  async *inPeriod(now: Date, createdAfter: string | undefined): AsyncGenerator<OrdersPage> {
    const span = this.span(now, createdAfter);
    yield* this.recorded(listOrders(this.client.orders, { replacementInfo: true }, span));
    if (this.settings.wfs === "import") {
      const wfs = { replacementInfo: true, shipNodeType: "WFSFulfilled" } as const;
      yield* this.recorded(listOrders(this.client.orders, wfs, span));
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
        const answer = await this.client.orders.get(number, { replacementInfo: true });
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
