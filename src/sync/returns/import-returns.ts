import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import {
  isWalmartError,
  type ListReturnsQuery,
  type ReturnsPage,
  type WalmartClient,
} from "../../walmart-api";
import { ensureSeller } from "../accounts/ensure-seller";
import { recordHealth } from "../accounts/record-health";
import { testConnection } from "../accounts/test-connection";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { readSettings } from "../../types/schemas/account-settings";
import { mirrorReturns } from "./mirror-returns";
import { notifyDeadlines } from "./notify-deadlines";
import { storeReturns } from "./store-returns";
import { withoutIgnored } from "./without-ignored";

export interface ImportReturnsInput {
  account_id: string;
}

export interface ImportReturnsResult {
  /** Returns seen for the first time. */
  imported: number;
  /** Known returns that were read again. */
  updated: number;
  /** Returns mirrored in Medusa. */
  mirrored: number;
  /** Notifications about deadlines. */
  notified: number;
  errors: { message: string }[];
}

/** A poll starts this long before the last one, for clocks that differ and for late entries. */
const OVERLAP_MS = 30 * 60_000;
/** How far back the first import of a new account reads, as for orders. */
const FIRST_RUN_MS = 30 * 24 * 3_600_000;
/** The requested period ends in the future, because Walmart's clock may be ahead. */
const AHEAD_MS = 5 * 60_000;

/**
 * Imports an account's returns that changed since the last import, stores them, and mirrors all that Medusa has not
 * followed yet. Throws only if the import cannot start; later errors are in the result.
 */
export async function importReturns(
  container: MedusaContainer,
  { account_id }: ImportReturnsInput,
): Promise<ImportReturnsResult> {
  const service = walmartService(container);
  const account = await ensureSeller(container, account_id);
  const result: ImportReturnsResult = {
    imported: 0,
    updated: 0,
    mirrored: 0,
    notified: 0,
    errors: [],
  };
  await fetchReturns(container, account, result);
  await service.returns.link(account.id);
  const { mirrored, errors } = await mirrorReturns(container, account.id);
  result.mirrored = mirrored;
  result.errors.push(...errors);
  result.notified = await notifyDeadlines(container, account);
  return result;
}

/** A stored page is not lost if a later one fails; the cursor moves only after all pages. */
async function fetchReturns(
  container: MedusaContainer,
  account: WalmartAccountRow,
  result: ImportReturnsResult,
): Promise<void> {
  const service = walmartService(container);
  const startedAt = new Date();
  const moment = performance.now();
  // By Walmart's clock: the store's may be wrong. Never later than the end of the requested period.
  let cursor = startedAt;
  try {
    const client = await service.clientFor(account);
    let askedAt = performance.now();
    const settings = readSettings(account.settings);
    const includeWfs = settings.wfs === "import";
    for await (const found of pagesOf(client, queryOf(account, startedAt), includeWfs)) {
      const page = await withoutIgnored(container, account.id, client, found, settings);
      const { rows, errors } = await storeReturns(container, account, page, askedAt);
      result.imported += rows.filter((row) => row.is_new).length;
      result.updated += rows.filter((row) => !row.is_new).length;
      result.errors.push(...errors);
      askedAt = performance.now();
    }
    const end = startedAt.getTime() + AHEAD_MS;
    cursor = new Date(Math.min(client.clock.at(moment)?.getTime() ?? startedAt.getTime(), end));
  } catch (error) {
    result.errors.push({ message: describeError(error) });
    logEvent(
      container,
      "error",
      "returns_import_failed",
      { account_id: account.id },
      describeError(error),
    );
    if (isWalmartError(error) && error.kind === "auth")
      await recordHealth(container, account, error);
    return;
  }
  await service.updateWalmartAccounts({ id: account.id, returns_cursor: cursor });
  if (account.health === "not_connected") await testConnection(container, account.id);
}

/** Walmart lists returns of WFS orders separately, at least for some sellers. */
async function* pagesOf(
  client: WalmartClient,
  query: ListReturnsQuery,
  includeWfs: boolean,
): AsyncGenerator<ReturnsPage> {
  yield* client.returns.list(query);
  if (includeWfs) yield* client.returns.list({ ...query, isWFSEnabled: true });
}

function queryOf(account: WalmartAccountRow, now: Date): ListReturnsQuery {
  const end = new Date(now.getTime() + AHEAD_MS);
  if (account.returns_cursor) {
    const start = new Date(new Date(account.returns_cursor).getTime() - OVERLAP_MS);
    return { returnLastModifiedStartDate: start, returnLastModifiedEndDate: end };
  }
  const start = new Date(now.getTime() - FIRST_RUN_MS);
  return { returnCreationStartDate: start, returnCreationEndDate: end };
}
