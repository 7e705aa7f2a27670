import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import type { PreviewedValue } from "../stock-price/preview-values";
import { SYNC_PARTS, type SyncPart, type SyncPartName } from "./sync-parts";

export interface SyncInput {
  /** One account; all enabled ones by default. */
  account_id?: string;
  what: string[];
  /** Send updates now whose back-off has not ended. */
  force?: boolean;
  /** Only tell what would be sent. Parts that cannot are refused. */
  dry_run?: boolean;
  /** Leave out what is running already, instead of waiting for it. For jobs. */
  skip_if_running?: boolean;
  /** Go on with the updates as Walmart's throttle lets them through, for the better part of a minute. For jobs. */
  wait_for_throttle?: boolean;
}

export interface SyncResult {
  account_id: string;
  what: string;
  ok: boolean;
  counts: Record<string, number>;
  errors: { message: string }[];
  /** Of a dry run: what would be sent. */
  changes?: PreviewedValue[];
}

/**
 * Runs the parts in their fixed order, account by account; what goes wrong in one leaves the others alone. Where the
 * throttle is waited for, accounts do not wait for each other: each has its own.
 */
export async function runSync(container: MedusaContainer, input: SyncInput): Promise<SyncResult[]> {
  const parts = SYNC_PARTS.filter((part) => input.what.includes(part.name));
  const unknown = input.what.filter((name) => !SYNC_PARTS.some((part) => part.name === name));
  if (unknown.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `what: "${unknown.join('", "')}" cannot be synchronised by this version. Use ${names()}.`,
    );
  }
  const wet = parts.find((part) => !part.dryRun);
  if (input.dry_run && wet) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `dry_run: "${wet.name}" cannot be tried without doing it. Leave it out of what, or leave out dry_run.`,
    );
  }
  const accounts = await accountsOf(container, input);
  const run = (accountId: string) => runParts(container, parts, accountId, input);
  if (input.wait_for_throttle) return (await Promise.all(accounts.map(run))).flat();
  const results: SyncResult[] = [];
  for (const accountId of accounts) results.push(...(await run(accountId)));
  return results;
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
  if (!account.enabled) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `account_id: the account "${account.name}" (${account.id}) is disabled. Enable it to synchronise it.`,
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
    loggerOf(container).error(`walmart: sync of ${part.name} for ${account_id}: ${message}`);
    return { account_id, what: part.name, ok: false, counts: {}, errors: [{ message }] };
  }
}

function names(): string {
  return SYNC_PARTS.map((part: { name: SyncPartName }) => `"${part.name}"`).join(", ");
}
