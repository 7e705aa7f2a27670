import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { emitEvents } from "../events/emit-events";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import type { PreviewedValue } from "../stock-price/preview-values";
import { cleanUp } from "../reconcile/clean-up";
import { SYNC_PARTS, type SyncPart, type SyncPartName } from "./sync-parts";

export interface SyncInput {
  /** One account; all enabled accounts by default. */
  account_id?: string;
  what: string[];
  /** Send messages now even if their back-off has not ended. */
  force?: boolean;
  /** Return what would be sent, without sending it. Parts that do not support this are rejected. */
  dry_run?: boolean;
  /** Skip parts that are already running instead of waiting for them. For jobs. */
  skip_if_running?: boolean;
  /** Keep sending messages as Walmart's throttle allows, for up to 50 seconds. For jobs. */
  wait_for_throttle?: boolean;
}

export interface SyncResult {
  account_id: string;
  what: string;
  ok: boolean;
  counts: Record<string, number>;
  errors: { message: string }[];
  /** Only for a dry run: what would be sent. */
  changes?: PreviewedValue[];
}

/**
 * Runs the parts in their fixed order, account by account; an error in one does not stop the others. With
 * `wait_for_throttle`, accounts run in parallel, because each has its own throttle.
 *
 * @throws MedusaError (INVALID_DATA) for an unknown part, an unsupported dry run, or a disabled account that would be sent something
 */
export async function runSync(container: MedusaContainer, input: SyncInput): Promise<SyncResult[]> {
  const parts = SYNC_PARTS.filter((part) => input.what.includes(part.name));
  const unknown = input.what.filter((name) => !SYNC_PARTS.some((part) => part.name === name));
  if (unknown.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `what: This version cannot synchronize "${unknown.join('", "')}". Use ${names()}.`,
    );
  }
  const unsupported = parts.find((part) => !part.dryRun);
  if (input.dry_run && unsupported) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `dry_run: The part "${unsupported.name}" does not support a dry run. Remove it from "what", or leave out "dry_run".`,
    );
  }
  const accounts = await accountsOf(container, input);
  if (parts.some(({ name }) => name === "reconcile") && !input.dry_run)
    await cleanUpQuietly(container);
  const run = (accountId: string) => runParts(container, parts, accountId, input);
  const results: SyncResult[] = [];
  if (input.wait_for_throttle) results.push(...(await Promise.all(accounts.map(run))).flat());
  else for (const accountId of accounts) results.push(...(await run(accountId)));
  await emitWaiting(container, input);
  return results;
}

/** Concerns all accounts, also if none is enabled. What failed is left to the next run. */
async function cleanUpQuietly(container: MedusaContainer): Promise<void> {
  try {
    const { redacted } = await cleanUp(container);
    if (redacted)
      logEvent(
        container,
        "info",
        "clean_up_done",
        {},
        `removed the personal data of ${redacted} old orders`,
      );
  } catch (error) {
    logEvent(container, "error", "clean_up_failed", {}, describeError(error));
  }
}

/** A person waits for the events of what was synchronized; a job leaves them to a run that is under way. */
async function emitWaiting(container: MedusaContainer, input: SyncInput): Promise<void> {
  try {
    await emitEvents(container, { wait: !input.skip_if_running });
  } catch (error) {
    logEvent(container, "warn", "events_not_emitted", {}, describeError(error));
  }
}

async function runParts(
  container: MedusaContainer,
  parts: SyncPart[],
  accountId: string,
  input: SyncInput,
): Promise<SyncResult[]> {
  const results: SyncResult[] = [];
  for (const part of parts) {
    const result = await runPart(container, part, accountId, input);
    if (result) results.push(result);
  }
  return results;
}

async function accountsOf(container: MedusaContainer, input: SyncInput): Promise<string[]> {
  const service = walmartService(container);
  if (!input.account_id) {
    const accounts = await service.listWalmartAccounts(
      { enabled: true },
      { select: ["id"], order: { created_at: "ASC" } },
    );
    return accounts.map((account) => account.id);
  }
  const account = await service.retrieveWalmartAccount(input.account_id, {
    select: ["id", "name", "enabled"],
  });
  // A dry run sends nothing: it shows what going live would do.
  if (!account.enabled && !input.dry_run) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `account_id: The account "${account.name}" is disabled. Enable it first.`,
    );
  }
  return [account.id];
}

async function runPart(
  container: MedusaContainer,
  part: SyncPart,
  account_id: string,
  input: SyncInput,
): Promise<SyncResult | null> {
  try {
    const outcome = input.dry_run
      ? await part.dryRun?.(container, account_id)
      : await part.run(container, account_id, input);
    if (!outcome) return null;
    return { account_id, what: part.name, ok: outcome.errors.length === 0, ...outcome };
  } catch (error) {
    const message = describeError(error);
    logEvent(container, "error", "sync_failed", { account_id, kind: part.name }, message);
    return { account_id, what: part.name, ok: false, counts: {}, errors: [{ message }] };
  }
}

function names(): string {
  return SYNC_PARTS.map((part: { name: SyncPartName }) => `"${part.name}"`).join(", ");
}
