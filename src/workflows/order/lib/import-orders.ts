import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { WalmartAccountRow } from "../../../modules/walmart/types";
import {
  isWalmartError,
  type ListOrdersQuery,
  type OrdersPage,
  type WalmartClient,
} from "../../../walmart-api";
import { chunks } from "../../shared/chunks";
import { loggerOf, walmartService } from "../../shared/container";
import { describeError } from "../../shared/describe-error";
import { type AccountSettings, readSettings } from "../../shared/settings";
import { createMedusaOrdersWorkflow } from "../create-medusa-orders";
import { mirrorCancellationWorkflow } from "../mirror-cancellation";
import { storePage } from "./store-page";

export interface ImportOrdersInput {
  account_id: string;
  /** Everything created from then on (ISO 8601), also what was shipped elsewhere. */
  created_after?: string;
  /** Just these, also if they were shipped elsewhere. */
  purchase_order_ids?: string[];
}

export interface ImportOrdersResult {
  /** Purchase orders that became Medusa orders in this run. */
  imported: number;
  /** Known purchase orders that were read again. */
  updated: number;
  /** Waiting for something that the merchant has to mend, such as an unknown SKU. */
  held: number;
  /** Medusa orders that were cancelled or reduced because Walmart's were. */
  mirrored: number;
  errors: { message: string; purchase_order_id?: string }[];
}

/** Medusa orders made in one go: large enough to be fast, small enough to be done well within a claim's lease. */
const CHUNK = 50;
/** Walmart's changes are asked for from a little before the last run, for clocks that differ and late entries. */
const OVERLAP_MS = 10 * 60_000;
/** How far back a new account's first import looks. */
const FIRST_IMPORT_MS = 30 * 24 * 3_600_000;

/** See `importOrdersWorkflow`. */
export async function importOrders(
  container: MedusaContainer,
  input: ImportOrdersInput,
): Promise<ImportOrdersResult> {
  const run = await ImportRun.start(container, input);
  await run.fetch();
  await run.finishLeftOver();
  return run.result;
}

/** One import of one account. */
class ImportRun {
  readonly result: ImportOrdersResult = {
    imported: 0,
    updated: 0,
    held: 0,
    mirrored: 0,
    errors: [],
  };
  private readonly handled = new Set<string>();

  private constructor(
    private readonly container: MedusaContainer,
    private readonly input: ImportOrdersInput,
    private readonly account: WalmartAccountRow,
    private readonly settings: AccountSettings,
    private readonly regionCurrency: string,
    private readonly client: WalmartClient,
  ) {}

  static async start(container: MedusaContainer, input: ImportOrdersInput): Promise<ImportRun> {
    const service = walmartService(container);
    const account = await service.retrieveWalmartAccount(input.account_id);
    const region = await container.resolve(Modules.REGION).retrieveRegion(account.region_id, {
      select: ["id", "currency_code"],
    });
    return new ImportRun(
      container,
      input,
      account,
      readSettings(account.settings),
      region.currency_code,
      await service.clientFor(account),
    );
  }

  /** Reads Walmart page by page. A page that is stored is not lost when a later one fails. */
  async fetch(): Promise<void> {
    const startedAt = new Date();
    const isPolling = !this.input.purchase_order_ids && !this.input.created_after;
    try {
      for await (const page of this.pages(startedAt)) await this.handlePage(page);
    } catch (error) {
      this.fail(error);
      return;
    }
    const service = walmartService(this.container);
    await service.updateWalmartAccounts({
      id: this.account.id,
      last_imported_at: new Date(),
      ...(isPolling ? { orders_cursor: startedAt } : {}),
    });
  }

  /** What earlier runs left: claimed by a process that died, held for a SKU, or not readable then. */
  async finishLeftOver(): Promise<void> {
    const service = walmartService(this.container);
    const rows = await service.listWalmartOrders(
      { account_id: this.account.id, import_state: ["claimed", "held", "unreadable"] },
      { select: ["id", "purchase_order_id", "import_state"] },
    );
    const left = rows.filter((row) => !this.handled.has(row.id));
    const unreadable = left.filter((row) => row.import_state === "unreadable");
    if (unreadable.length) {
      try {
        for await (const page of this.byNumber(unreadable.map((row) => row.purchase_order_id)))
          await this.handlePage(page);
      } catch (error) {
        this.fail(error);
      }
    }
    const ready = left.filter(
      (row) => row.import_state !== "unreadable" && !this.handled.has(row.id),
    );
    await this.createOrders(ready.map((row) => row.id));
  }

  private async *pages(now: Date): AsyncGenerator<OrdersPage> {
    if (this.input.purchase_order_ids) {
      yield* this.byNumber(this.input.purchase_order_ids);
      return;
    }
    const since: ListOrdersQuery = this.input.created_after
      ? { createdStartDate: new Date(this.input.created_after) }
      : this.account.orders_cursor
        ? {
            lastModifiedStartDate: new Date(
              new Date(this.account.orders_cursor).getTime() - OVERLAP_MS,
            ),
          }
        : { createdStartDate: new Date(now.getTime() - FIRST_IMPORT_MS) };
    yield* this.client.orders.list({ ...since, replacementInfo: true });
    if (this.settings.wfs === "import") {
      yield* this.client.orders.list({
        ...since,
        replacementInfo: true,
        shipNodeType: "WFSFulfilled",
      });
    }
  }

  private async *byNumber(numbers: string[]): AsyncGenerator<OrdersPage> {
    for (const number of [...new Set(numbers)]) {
      try {
        const answer = await this.client.orders.get(number, { replacementInfo: true });
        if (answer) yield { orders: [answer], unreadable: [] };
        else
          this.result.errors.push({
            purchase_order_id: number,
            message: `Walmart does not know purchase order ${number} for this account.`,
          });
      } catch (error) {
        if (isWalmartError(error) && error.kind === "auth") throw error;
        this.fail(error, number);
      }
    }
  }

  private async handlePage(page: OrdersPage): Promise<void> {
    const includeShipped = Boolean(this.input.purchase_order_ids ?? this.input.created_after);
    const stored = await storePage(this.container, this.account.id, page, {
      includeShipped,
      includeWfs: this.settings.wfs === "import",
    });
    this.result.errors.push(...stored.errors);
    for (const row of [...stored.toImport, ...stored.known]) this.handled.add(row.id);
    this.result.updated += stored.known.length;
    await this.createOrders(stored.toImport.map((row) => row.id));
    await this.mirror(stored.cancelled.map((row) => row.id));
  }

  private async createOrders(ids: string[]): Promise<void> {
    for (const chunk of chunks(ids, CHUNK)) {
      const { imported, held, failed } = await this.createChunk(chunk);
      this.result.imported += imported;
      this.result.held += held;
      this.result.errors.push(...failed);
    }
  }

  /** One order that the store refuses must not keep the others of its chunk out: they are then tried one by one. */
  private async createChunk(
    ids: string[],
  ): Promise<{ imported: number; held: number; failed: { message: string }[] }> {
    try {
      const { result } = await createMedusaOrdersWorkflow(this.container).run({
        input: {
          account_id: this.account.id,
          walmart_order_ids: ids,
          place: {
            region_id: this.account.region_id,
            sales_channel_id: this.account.sales_channel_id,
            shipping_option_id: this.account.shipping_option_id,
          },
          stock_location_id: this.account.stock_location_id,
          region_currency: this.regionCurrency,
          unknown_sku: this.settings.unknown_sku ?? "hold",
          place_order_event: this.settings.place_order_event ?? false,
        },
      });
      return { imported: result.imported.length, held: result.held.length, failed: [] };
    } catch (error) {
      const [only, ...others] = ids;
      if (only && !others.length)
        return { imported: 0, held: 0, failed: [await this.hold(only, error)] };
      const outcome = { imported: 0, held: 0, failed: [] as { message: string }[] };
      for (const id of ids) {
        const one = await this.createChunk([id]);
        outcome.imported += one.imported;
        outcome.held += one.held;
        outcome.failed.push(...one.failed);
      }
      return outcome;
    }
  }

  private async hold(
    id: string,
    error: unknown,
  ): Promise<{ message: string; purchase_order_id?: string }> {
    const service = walmartService(this.container);
    const message = describeError(error);
    loggerOf(this.container).error(`walmart: ${id} could not become a Medusa order: ${message}`);
    const row = await service.retrieveWalmartOrder(id, {
      select: ["id", "purchase_order_id", "import_state"],
    });
    if (row.import_state === "imported")
      return { message, purchase_order_id: row.purchase_order_id };
    await service.updateWalmartOrders({
      id,
      import_state: "held",
      problem: `The Medusa order could not be created: ${message} It is tried again at every import.`,
      problem_origin: "medusa",
      claimed_by: null,
      claimed_until: null,
    });
    await service.refreshStatuses([id]);
    return {
      message: `${row.purchase_order_id}: ${message}`,
      purchase_order_id: row.purchase_order_id,
    };
  }

  private async mirror(ids: string[]): Promise<void> {
    for (const walmart_order_id of ids) {
      try {
        const { result } = await mirrorCancellationWorkflow(this.container).run({
          input: { walmart_order_id },
        });
        if (result === "canceled" || result === "reduced") this.result.mirrored += 1;
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
      `walmart: import of account ${this.account.id}: ${subject ?? ""} ${message}`,
    );
  }
}
