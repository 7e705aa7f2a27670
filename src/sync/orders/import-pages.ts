import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { AccountSettings } from "../../types/schemas/account-settings";
import {
  isWalmartError,
  type OrdersPage,
  type WalmartClient,
  type WalmartError,
} from "../../walmart-api";
import { listOrders, type OrderSpan } from "./list-orders";

/** A poll starts this long before the last one, for clocks that differ and for late entries. */
const OVERLAP_MS = 10 * 60_000;
/** How far back the first import of a new account reads. */
const FIRST_IMPORT_MS = 30 * 24 * 3_600_000;
/** After this many temporary failures in a row, Walmart is considered down and the remaining orders are not read. */
const MAX_FAILURES_IN_A_ROW = 3;

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
    yield* listOrders(this.client.orders, { replacementInfo: true }, span);
    if (this.settings.wfs === "import") {
      const wfs = { replacementInfo: true, shipNodeType: "WFSFulfilled" } as const;
      yield* listOrders(this.client.orders, wfs, span);
    }
  }

  /**
   * Orders by number, one per page.
   *
   * @throws WalmartError if the credentials are rejected or Walmart is down
   */
  async *byNumber(
    numbers: string[],
    { onMissing, onError }: ReadProblemHandlers,
  ): AsyncGenerator<OrdersPage> {
    let failures = 0;
    for (const number of [...new Set(numbers)]) {
      try {
        const answer = await this.client.orders.get(number, { replacementInfo: true });
        failures = 0;
        if (answer) yield { orders: [answer], unreadable: [] };
        else onMissing(number);
      } catch (error) {
        if (!isWalmartError(error) || error.kind === "auth") throw error;
        failures += error.kind === "transient" || error.kind === "throttled" ? 1 : 0;
        if (failures >= MAX_FAILURES_IN_A_ROW) throw error;
        onError(error, number);
      }
    }
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
