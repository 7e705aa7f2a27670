import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { IMPORT_LEASE_MS } from "../../modules/walmart/constants";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError, type OrdersPage } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { testConnection } from "../accounts/test-connection";
import { mirrorReturns } from "../returns/mirror-returns";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { type AccountSettings, readSettings } from "../../types/schemas/account-settings";
import { WORKER_ID } from "../kernel/worker-id";
import { mirrorOrder } from "./mirror-order";
import type { ImportOrdersInput, ImportOrdersResult } from "./import-result";
import { ImportPages } from "./import-pages";
import { createOrders, type CreationSettings, type OrderToCreate } from "./create-orders";
import { hasOwnNumber } from "./order-snapshot";
import { storePage } from "./store-page";

/** Pause between checks whether another run has released its purchase orders. */
const POLL_MS = 250;

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
    private readonly account: WalmartAccountRow,
    private readonly pages: ImportPages,
    private readonly settings: AccountSettings,
    private readonly creation: CreationSettings,
  ) {}

  /**
   * Prepares a run.
   *
   * @throws MedusaError if the account, its region or its secret cannot be read
   */
  static async start(container: MedusaContainer, input: ImportOrdersInput): Promise<ImportRun> {
    const service = walmartService(container);
    const account = await service.retrieveWalmartAccount(input.account_id);
    const [region] = await container
      .resolve(Modules.REGION)
      .listRegions({ id: account.region_id }, { select: ["id", "currency_code"] });
    if (!region) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `region_id: The region of the account "${account.name}" no longer exists. Choose another region for the account.`,
      );
    }
    const client = await service.clientFor(account).catch(async (error: unknown) => {
      await recordHealth(container, account, error);
      throw error;
    });
    const settings = readSettings(account.settings);
    const pages = new ImportPages(client, account, settings);
    return new ImportRun(container, input, account, pages, settings, {
      account_id: account.id,
      run_id: `${WORKER_ID}:${randomUUID()}`,
      include_shipped: isRequested(input) || Boolean(input.created_after),
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

  /** Reads and processes pages. A stored page is not lost if a later one fails. */
  async fetch(): Promise<void> {
    const startedAt = new Date();
    const isPolling = !this.input.purchase_order_ids && !this.input.created_after;
    try {
      await this.handlePages(this.pagesOf(startedAt));
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

  /** Completes what earlier runs left: orders leased by a dead process, on hold for a SKU, or unreadable. */
  async resumeUnfinished(): Promise<void> {
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
    if (!(await walmartService(this.container).returns.link(this.account.id))) return;
    const { errors } = await mirrorReturns(this.container, this.account.id);
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
    const stored = await storePage(this.container, this.account.id, page, {
      includeShipped: this.creation.include_shipped,
      includeWfs: this.settings.wfs === "import",
      asOf,
    });
    this.result.errors.push(...stored.errors);
    if (isRequested(this.input)) {
      for (const number of stored.wfs) {
        this.result.errors.push({
          purchase_order_id: number,
          message: `Purchase order ${number} is fulfilled by Walmart (WFS) and was not imported. To import such orders, change "Orders fulfilled by Walmart (WFS)" under Walmart → Settings.`,
        });
      }
    }
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
      this.creation,
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
    loggerOf(this.container).error(
      `walmart: import for account ${this.account.id} failed: ${subject ? `${subject}: ` : ""}${message}`,
    );
  }
}

/** Whether a person requested these purchase orders and waits for the result. */
function isRequested({ purchase_order_ids, hinted }: ImportOrdersInput): boolean {
  return Boolean(purchase_order_ids) && !hinted;
}
