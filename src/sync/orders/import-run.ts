import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { IMPORT_LEASE_MS } from "../../modules/walmart/constants";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError, type OrdersPage, type WalmartClient } from "../../walmart-api";
import { breakerOf, type CircuitBreaker } from "../delivery/circuit-breaker";
import { recordHealth } from "../accounts/record-health";
import { testConnection } from "../accounts/test-connection";
import { mirrorReturns } from "../returns/mirror-returns";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { type AccountSettings, readSettings } from "../../types/schemas/account-settings";
import { WORKER_ID } from "../kernel/worker-id";
import { mirrorCancellation } from "./mirror-cancellation";
import { mirrorDelivery } from "./mirror-delivery";
import type { ImportOrdersInput, ImportOrdersResult } from "./import-result";
import { leftBehind } from "./orders-to-mirror";
import { listOrders, type OrderSpan } from "./list-orders";
import { createInChunks, type CreationSettings, type OrderToCreate } from "./create-orders";
import { hasOwnNumber } from "./order-snapshot";
import { storePage } from "./store-page";

/** Walmart's changes are asked for from a little before the last run, for clocks that differ and late entries. */
const OVERLAP_MS = 10 * 60_000;
/** How far back a new account's first import looks. */
const FIRST_IMPORT_MS = 30 * 24 * 3_600_000;
/** How often it is looked whether another run is done with its purchase orders. */
const POLL_MS = 250;

/** One import of one account. */
export class ImportRun {
  readonly result: ImportOrdersResult = {
    imported: 0,
    updated: 0,
    held: 0,
    mirrored: 0,
    errors: [],
  };
  /** Rows that this run has seen, so that it need not look at them again. */
  private readonly handled = new Set<string>();
  /** Walmart could be read to the end. */
  private isRead = false;

  private constructor(
    private readonly container: MedusaContainer,
    private readonly input: ImportOrdersInput,
    private readonly account: WalmartAccountRow,
    private readonly client: WalmartClient,
    private readonly settings: AccountSettings,
    private readonly creation: CreationSettings,
  ) {}

  /** @throws MedusaError if the account, its region or its secret cannot be read. */
  static async start(container: MedusaContainer, input: ImportOrdersInput): Promise<ImportRun> {
    const service = walmartService(container);
    const account = await service.retrieveWalmartAccount(input.account_id);
    const [region] = await container
      .resolve(Modules.REGION)
      .listRegions({ id: account.region_id }, { select: ["id", "currency_code"] });
    if (!region) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `region_id: the region ${account.region_id} of the account "${account.name}" is gone from this store. Choose another one for the account.`,
      );
    }
    const client = await service.clientFor(account).catch(async (error: unknown) => {
      await recordHealth(container, account, error);
      throw error;
    });
    const settings = readSettings(account.settings);
    return new ImportRun(container, input, account, client, settings, {
      account_id: account.id,
      run_id: `${WORKER_ID}:${randomUUID()}`,
      include_shipped: isAskedFor(input) || Boolean(input.created_after),
      place: {
        region_id: account.region_id,
        sales_channel_id: account.sales_channel_id,
        shipping_option_id: account.shipping_option_id,
      },
      stock_location_id: account.stock_location_id,
      region_currency: region.currency_code,
      unknown_sku: settings.unknown_sku ?? "hold",
      place_order_event: settings.place_order_event ?? false,
    });
  }

  /** Reads Walmart page by page. A page that is stored is not lost when a later one fails. */
  async fetch(): Promise<void> {
    const startedAt = new Date();
    const isPolling = !this.input.purchase_order_ids && !this.input.created_after;
    try {
      await this.handlePages(this.pages(startedAt));
    } catch (error) {
      this.fail(error);
      if (isWalmartError(error) && error.kind === "auth")
        await recordHealth(this.container, this.account, error);
      return;
    }
    this.isRead = true;
    await walmartService(this.container).updateWalmartAccounts({
      id: this.account.id,
      last_imported_at: new Date(),
      ...(isPolling ? { orders_cursor: startedAt } : {}),
    });
    // The credentials work again: show it now, not at the next daily check.
    if (this.account.health === "not_connected")
      await testConnection(this.container, this.account.id);
  }

  /** What earlier runs left: claimed by a process that died, held for a SKU, or not readable then. */
  async finishLeftOver(): Promise<void> {
    const rows = await walmartService(this.container).listWalmartOrders(
      {
        account_id: this.account.id,
        $or: [{ import_state: ["claimed", "held", "unreadable"] }, { read_problem: { $ne: null } }],
      },
      { select: ["id", "purchase_order_id", "import_state", "read_problem"] },
    );
    const left = rows.filter((row) => !this.handled.has(row.id));
    const unreadable = left.filter(
      (row) => row.read_problem !== null && hasOwnNumber(row.purchase_order_id),
    );
    if (this.isRead) await this.readAgain(unreadable.map((row) => row.purchase_order_id));
    await this.createOrders(
      left.filter(
        (row) =>
          (row.import_state === "claimed" || row.import_state === "held") &&
          !this.handled.has(row.id),
      ),
    );
    await this.takeOver();
  }

  /** Returns that came before their purchase orders go on. */
  async wakeReturns(): Promise<void> {
    if (!(await walmartService(this.container).returns.link(this.account.id))) return;
    const { errors } = await mirrorReturns(this.container, this.account.id);
    this.result.errors.push(...errors);
  }

  private async readAgain(numbers: string[]): Promise<void> {
    try {
      await this.handlePages(this.byNumber(numbers, { isRetry: true }));
    } catch (error) {
      this.fail(error);
    }
  }

  /**
   * Waits for purchase orders that another run has claimed, and finishes them if it died: its claim ends by itself.
   * Whoever asked for this import gets an answer that holds.
   */
  private async takeOver(): Promise<void> {
    const end = Date.now() + IMPORT_LEASE_MS + POLL_MS;
    for (;;) {
      const rows = await walmartService(this.container).listWalmartOrders(
        {
          account_id: this.account.id,
          import_state: ["claimed", "held"],
          claimed_by: { $nin: [this.creation.run_id] },
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

  private async *pages(now: Date): AsyncGenerator<OrdersPage> {
    if (this.input.purchase_order_ids) {
      yield* this.byNumber(this.input.purchase_order_ids);
      return;
    }
    const span = this.span(now);
    yield* this.recorded(listOrders(this.client.orders, { replacementInfo: true }, span));
    if (this.settings.wfs === "import") {
      const wfs = { replacementInfo: true, shipNodeType: "WFSFulfilled" } as const;
      yield* this.recorded(listOrders(this.client.orders, wfs, span));
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

  private span(now: Date): OrderSpan {
    const { created_after } = this.input;
    const cursor = this.account.orders_cursor;
    if (created_after) return { by: "created", from: new Date(created_after), to: now };
    if (cursor) {
      const from = new Date(new Date(cursor).getTime() - OVERLAP_MS);
      return { by: "lastModified", from, to: now };
    }
    return { by: "created", from: new Date(now.getTime() - FIRST_IMPORT_MS), to: now };
  }

  private async *byNumber(numbers: string[], { isRetry = false } = {}): AsyncGenerator<OrdersPage> {
    for (const number of [...new Set(numbers)]) {
      try {
        const answer = await this.client.orders.get(number, { replacementInfo: true });
        this.breaker.record("answer");
        if (answer) yield { orders: [answer], unreadable: [] };
        else
          this.result.errors.push({
            purchase_order_id: number,
            message: `Walmart does not know purchase order ${number} for this account.`,
          });
      } catch (error) {
        this.breaker.recordError(error);
        if (!isWalmartError(error) || error.kind === "auth" || error.kind === "throttled")
          throw error;
        // Walmart does not answer at all, rather than for this order: the others would only wait.
        if (this.breaker.state !== "closed") throw error;
        // It stands on its row that it cannot be read; that it still cannot is no news.
        if (!isRetry || error.kind !== "unknown_shape") this.fail(error, number);
      }
    }
  }

  private async handlePages(pages: AsyncGenerator<OrdersPage>): Promise<void> {
    let askedAt = performance.now();
    for await (const page of pages) {
      await this.handlePage(page, askedAt);
      askedAt = performance.now();
    }
  }

  private async handlePage(page: OrdersPage, asOf: number): Promise<void> {
    const stored = await storePage(this.container, this.account.id, page, {
      includeShipped: this.creation.include_shipped,
      includeWfs: this.settings.wfs === "import",
      asOf,
    });
    this.result.errors.push(...stored.errors);
    if (isAskedFor(this.input)) {
      for (const number of stored.wfs) {
        this.result.errors.push({
          purchase_order_id: number,
          message: `Walmart fulfils purchase order ${number} itself (WFS). To have such orders here, set the account's setting "wfs" to "import".`,
        });
      }
    }
    for (const row of stored.rows) this.handled.add(row.id);
    this.result.updated += stored.known.length;
    await this.createOrders(stored.toImport);
    const { cancelled, delivered } = await leftBehind(this.container, stored);
    await this.mirror(cancelled);
    await this.mirrorDelivery(delivered);
  }

  private async createOrders(rows: OrderToCreate[]): Promise<void> {
    if (!rows.length) return;
    const { imported, resumed, held, failed } = await createInChunks(
      this.container,
      this.creation,
      rows,
    );
    this.result.imported += imported;
    this.result.held += held.length;
    // Who asks for an order by its number is told why it did not come; a poll would say it every two minutes.
    for (const one of isAskedFor(this.input) ? [...failed, ...held] : failed) {
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
        const result = await mirrorCancellation(this.container, walmart_order_id);
        if (result === "canceled" || result === "reduced") this.result.mirrored += 1;
      } catch (error) {
        this.fail(error, walmart_order_id);
      }
    }
  }

  private async mirrorDelivery(ids: string[]): Promise<void> {
    for (const walmart_order_id of ids) {
      try {
        await mirrorDelivery(this.container, walmart_order_id);
      } catch (error) {
        this.fail(error, walmart_order_id);
      }
    }
  }

  private fail(error: unknown, subject?: string): void {
    const message = describeError(error);
    this.result.errors.push(
      subject ? { message: `${subject}: ${message}`, purchase_order_id: subject } : { message },
    );
    loggerOf(this.container).error(
      `walmart: import of account ${this.account.id}: ${subject ? `${subject}: ` : ""}${message}`,
    );
  }
}

/** Somebody waits for these purchase orders, and wants to know why one does not come. */
function isAskedFor({ purchase_order_ids, hinted }: ImportOrdersInput): boolean {
  return Boolean(purchase_order_ids) && !hinted;
}
