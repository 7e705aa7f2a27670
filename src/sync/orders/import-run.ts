import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { IMPORT_LEASE_MS } from "../../modules/walmart/constants";
import { isWalmartError, type OrdersPage } from "../../walmart-api";
import { learnSeller } from "../accounts/ensure-seller";
import { sellerIdOfCursor } from "../accounts/read-seller-id";
import { recordHealth } from "../accounts/record-health";
import { recordCompleteImport, recordFailedImport } from "../accounts/record-import";
import { mirrorReturns } from "../returns/mirror-returns";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { mirrorOrder } from "./mirror-order";
import { type ImportContext, importContext } from "./import-context";
import { type ImportOrdersInput, type ImportOrdersResult, isRequested } from "./import-result";
import { ignoredOrderError } from "./ignored-order-error";
import { ImportPages } from "./import-pages";
import { createOrders, type OrderToCreate } from "./create-orders";
import { hasOwnNumber } from "./order-snapshot";
import { storePage } from "./store-page";
import { withoutUnchanged } from "./without-unchanged";

/** Pause between checks whether another run has released its purchase orders. */
const POLL_MS = 250;
/** How often an import also searches for orders that Walmart listed too late. */
const SWEEP_EVERY_MS = 60 * 60_000;

/** One import run of one account. */
export class ImportRun {
  readonly result: ImportOrdersResult = {
    imported: 0,
    updated: 0,
    held: 0,
    mirrored: 0,
    errors: [],
  };
  /** Ids of rows that this run has already processed. */
  private readonly handled = new Set<string>();
  /** All pages were read without an error. */
  private isRead = false;

  private constructor(
    private readonly container: MedusaContainer,
    private readonly input: ImportOrdersInput,
    private readonly context: ImportContext,
    private readonly pages: ImportPages,
  ) {}

  /**
   * Prepares a run.
   *
   * @throws MedusaError if the account or its secret cannot be read
   */
  static async start(container: MedusaContainer, input: ImportOrdersInput): Promise<ImportRun> {
    const context = await importContext(container, input);
    const { client, account, settings } = context;
    return new ImportRun(container, input, context, new ImportPages(client, account, settings));
  }

  /** Reads and processes pages. A stored page is not lost if a later one fails. Returns whether all were read. */
  async fetch(): Promise<boolean> {
    const { account, client, setupProblems } = this.context;
    const { purchase_order_ids, created_after } = this.input;
    this.result.errors.push(
      ...setupProblems.map(({ field, message }) => ({ message: `${field}: ${message}` })),
    );
    const startedAt = new Date();
    const moment = performance.now();
    try {
      await this.handlePages(this.pagesOf(startedAt));
    } catch (error) {
      this.fail(error);
      if (!purchase_order_ids)
        await recordFailedImport(this.container, account, error, setupProblems);
      else if (isWalmartError(error) && error.kind === "auth")
        await recordHealth(this.container, account, error);
      return false;
    }
    this.isRead = true;
    if (purchase_order_ids) return true;
    await recordCompleteImport(this.container, account, setupProblems, {
      // By Walmart's clock: the store's may be wrong, and what lies between the two would never be read.
      ...(created_after ? {} : { orders_cursor: client.clock.at(moment) ?? startedAt }),
      // The first import reads everything that a sweep would.
      ...(account.orders_cursor ? {} : { orders_swept_at: startedAt }),
    });
    return true;
  }

  /**
   * Searches for orders that polls missed because Walmart listed them too late, once an hour or on request. What is known
   * and unchanged is left alone.
   */
  async sweep(): Promise<void> {
    const { account } = this.context;
    const now = new Date();
    const last = new Date(account.orders_swept_at ?? 0).getTime();
    const isDue = account.orders_cursor !== null && now.getTime() - last >= SWEEP_EVERY_MS;
    if (!this.input.sweep && !isDue) return;
    try {
      const pages = this.pages.forSweep(now);
      await this.handlePages(withoutUnchanged(this.container, account.id, pages));
    } catch (error) {
      this.fail(error);
      return;
    }
    await walmartService(this.container).updateWalmartAccounts({
      id: account.id,
      orders_swept_at: now,
    });
  }

  /** Completes what earlier runs left: orders leased by a dead process, on hold for a SKU, or unreadable. */
  async resumeUnfinished(): Promise<void> {
    const rows = await walmartService(this.container).listWalmartOrders(
      {
        account_id: this.context.account.id,
        $or: [{ import_state: ["claimed", "held", "unreadable"] }, { read_problem: { $ne: null } }],
      },
      { select: ["id", "purchase_order_id", "import_state", "read_problem"] },
    );
    const left = rows.filter((row) => !this.handled.has(row.id));
    const unreadable = left.filter(
      (row) => row.read_problem !== null && hasOwnNumber(row.purchase_order_id),
    );
    if (this.isRead) await this.retryUnreadable(unreadable.map((row) => row.purchase_order_id));
    await this.createOrders(
      left.filter(
        (row) =>
          (row.import_state === "claimed" || row.import_state === "held") &&
          !this.handled.has(row.id),
      ),
    );
    await this.takeOver();
  }

  /** Links returns that arrived before their purchase orders, and mirrors them. */
  async linkReturns(): Promise<void> {
    if (!(await walmartService(this.container).returns.link(this.context.account.id))) return;
    const { errors } = await mirrorReturns(this.container, this.context.account.id);
    this.result.errors.push(...errors);
  }

  private async retryUnreadable(numbers: string[]): Promise<void> {
    try {
      await this.handlePages(
        this.pages.byNumber(numbers, {
          onMissing: (number) => this.failUnknown(number),
          // The row already shows that the order cannot be read.
          onError: (error, number) => {
            if (error.kind !== "unknown_shape") this.fail(error, number);
          },
        }),
      );
    } catch (error) {
      this.fail(error);
    }
  }

  /**
   * Waits for purchase orders that another run has leased, and creates them if it died and its lease expired, so that
   * the result of a requested import is complete.
   */
  private async takeOver(): Promise<void> {
    const end = Date.now() + IMPORT_LEASE_MS + POLL_MS;
    for (;;) {
      const rows = await walmartService(this.container).listWalmartOrders(
        {
          account_id: this.context.account.id,
          import_state: ["claimed", "held"],
          claimed_by: { $nin: [this.context.creation.run_id] },
        },
        { select: ["id", "purchase_order_id", "claimed_until"] },
      );
      const now = new Date();
      const isFree = (row: (typeof rows)[number]) =>
        !row.claimed_until || new Date(row.claimed_until) < now;
      await this.createOrders(rows.filter(isFree));
      if (rows.every(isFree) || now.getTime() > end) return;
      await pause(POLL_MS);
    }
  }

  private pagesOf(now: Date): AsyncGenerator<OrdersPage> {
    const { purchase_order_ids, created_after } = this.input;
    if (!purchase_order_ids) return this.pages.inPeriod(now, created_after);
    return this.pages.byNumber(purchase_order_ids, {
      onMissing: (number) => this.failUnknown(number),
      onError: (error, number) => this.fail(error, number),
    });
  }

  private async handlePages(pages: AsyncGenerator<OrdersPage>): Promise<void> {
    let askedAt = performance.now();
    for await (const page of pages) {
      await this.handlePage(page, askedAt);
      askedAt = performance.now();
    }
  }

  private async handlePage(page: OrdersPage, asOf: number): Promise<void> {
    const stored = await storePage(this.container, this.context.account, page, {
      includeShipped: this.context.creation.include_shipped,
      includeWfs: this.context.settings.wfs === "import",
      includeThirdParty: this.context.settings.third_party === "import",
      asOf,
    });
    this.result.errors.push(...stored.errors);
    await learnSeller(this.container, this.context.account, sellerIdOfCursor(page.nextCursor));
    if (isRequested(this.input)) this.result.errors.push(...stored.ignored.map(ignoredOrderError));
    for (const row of stored.rows) this.handled.add(row.id);
    this.result.updated += stored.known.length;
    await this.createOrders(stored.toImport);
    const ids = stored.known.map((row) => row.id);
    await this.mirror(await walmartService(this.container).orders.filterUnmirrored(ids));
  }

  private async createOrders(rows: OrderToCreate[]): Promise<void> {
    if (!rows.length) return;
    const { imported, resumed, held, failed } = await createOrders(
      this.container,
      this.context.creation,
      rows,
    );
    this.result.imported += imported;
    this.result.held += held.length;
    // A person who requested an order by number needs the reason why it was not imported; a poll would repeat it
    // every two minutes.
    for (const one of isRequested(this.input) ? [...failed, ...held] : failed) {
      this.result.errors.push({
        purchase_order_id: one.purchase_order_id,
        message: `${one.purchase_order_id}: ${one.problem}`,
      });
    }
    await this.mirror(resumed);
  }

  private async mirror(ids: string[]): Promise<void> {
    for (const walmart_order_id of ids) {
      try {
        const { cancellation } = await mirrorOrder(this.container, walmart_order_id);
        if (cancellation === "canceled" || cancellation === "reduced") this.result.mirrored += 1;
      } catch (error) {
        this.fail(error, walmart_order_id);
      }
    }
  }

  private failUnknown(number: string): void {
    this.result.errors.push({
      purchase_order_id: number,
      message: `Walmart has no purchase order ${number} for this account.`,
    });
  }

  private fail(error: unknown, subject?: string): void {
    const message = describeError(error);
    this.result.errors.push(
      subject ? { message: `${subject}: ${message}`, purchase_order_id: subject } : { message },
    );
    logEvent(
      this.container,
      "error",
      "import_failed",
      { account_id: this.context.account.id, purchase_order: subject },
      message,
    );
  }
}
