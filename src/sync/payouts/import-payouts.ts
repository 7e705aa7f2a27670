import type { MedusaContainer } from "@medusajs/framework/types";
import { reportDateToIso } from "../../mapping";
import type { KnownPayout, WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError, type WalmartClient } from "../../walmart-api";
import { ensureSeller } from "../accounts/ensure-seller";
import { recordHealth } from "../accounts/record-health";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { announcePayouts } from "./announce-payouts";
import { importPayoutFile } from "./import-payout-file";
import { readBalance } from "./read-balance";

export interface ImportPayoutsInput {
  account_id: string;
  /** Download files again that are imported already: Walmart may have replaced one. */
  force?: boolean;
}

export interface ImportPayoutsResult {
  imported: number;
  lines: number;
  /** Found in payouts, and to be decided by a person. */
  differences: number;
  errors: { message: string }[];
}

/** A settlement file to import. */
interface ListedFile {
  /** As Walmart writes it: MMDDYYYY. */
  reportDate: string;
  /** YYYY-MM-DD */
  date: string;
}

/**
 * Imports the settlement files that Walmart lists and the store does not have, oldest first, then compares payouts with
 * orders and reads the balance. A file that cannot be imported is kept and shown, and downloaded again next time.
 */
export async function importPayouts(
  container: MedusaContainer,
  input: ImportPayoutsInput,
): Promise<ImportPayoutsResult> {
  const service = walmartService(container);
  const account = await ensureSeller(container, input.account_id);
  const client = await service.clientFor(account);
  const result: ImportPayoutsResult = { imported: 0, lines: 0, differences: 0, errors: [] };
  try {
    const files = await listFiles(client, result);
    const known = new Map(
      (await service.payouts.known(account.id)).map((payout) => [payout.report_date, payout]),
    );
    for (const file of files) {
      const payout = known.get(file.date);
      if (payout?.status === "imported" && !input.force) continue;
      await importFile(container, { account, client, file, payout }, result);
    }
    await readBalance(container, account, client);
  } catch (error) {
    if (isWalmartError(error) && error.kind === "auth")
      await recordHealth(container, account, error);
    result.errors.push({ message: describeError(error) });
  }
  await service.payouts.countMatches(account.id);
  result.differences = await service.payoutDifferences.find(account.id);
  const unannounced = await announcePayouts(container, account.id);
  if (unannounced) result.errors.push({ message: unannounced });
  await service.flushActivity();
  return result;
}

/** The files that can be downloaded, oldest first. */
async function listFiles(
  client: WalmartClient,
  result: ImportPayoutsResult,
): Promise<ListedFile[]> {
  const files = new Map<string, ListedFile>();
  for (const reportDate of await client.settlements.list()) {
    const date = reportDateToIso(reportDate);
    if (date) files.set(date, { reportDate, date });
    else
      result.errors.push({
        message: `Walmart lists a settlement file with the unreadable date "${reportDate}".`,
      });
  }
  return [...files.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Imports one file. Errors of this file do not stop the others; one of the connection does. */
async function importFile(
  container: MedusaContainer,
  {
    account,
    client,
    file,
    payout,
  }: {
    account: WalmartAccountRow;
    client: WalmartClient;
    file: ListedFile;
    payout: KnownPayout | undefined;
  },
  result: ImportPayoutsResult,
): Promise<void> {
  // Received before, by a run that ended too early.
  const id =
    payout?.status === "pending" && (await walmartService(container).payouts.file(payout.id))
      ? payout.id
      : await download(container, account, client, file, result);
  if (!id) return;
  const outcome = await importPayoutFile(container, id);
  if (outcome.problem) {
    result.errors.push({ message: `Settlement file of ${file.date}: ${outcome.problem}` });
  } else {
    result.imported += 1;
    result.lines += outcome.lines;
  }
}

/** Downloads a file and keeps it. Returns the payout's id; `null` if there is no file. */
async function download(
  container: MedusaContainer,
  account: WalmartAccountRow,
  client: WalmartClient,
  { reportDate, date }: ListedFile,
  result: ImportPayoutsResult,
): Promise<string | null> {
  const { payouts } = walmartService(container);
  const payout = { account_id: account.id, report_date: date, source: "walmart" as const };
  try {
    const { content, fileName } = await client.settlements.download(reportDate);
    const file_name = fileName ?? `settlement-${date}.zip`;
    return await payouts.receive({ ...payout, file_name, content });
  } catch (error) {
    if (!isWalmartError(error) || error.kind === "auth") throw error;
    const problem = describeError(error);
    result.errors.push({ message: `Settlement file of ${date}: ${problem}` });
    // A passing failure is over by the next run, and the merchant need not know.
    if (error.kind !== "transient" && error.kind !== "throttled")
      await payouts.reject(await payouts.add(payout), problem);
    return null;
  }
}
