import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import {
  readSettlementFile,
  reportDateToIso,
  SettlementFileError,
  type SettlementSummary,
} from "../../mapping";
import { walmartService } from "../kernel/container";
import { announcePayouts } from "./announce-payouts";
import { importPayoutFile } from "./import-payout-file";

export interface UploadPayoutInput {
  account_id: string;
  file_name: string;
  /** In base64. */
  content: string;
  /** YYYY-MM-DD */
  report_date?: string;
}

/**
 * Imports a settlement file that a person downloaded in Seller Center: the archive, or the CSV file in it. It replaces the
 * payout of the same date or period. A file that cannot be read changes nothing.
 *
 * @throws MedusaError (INVALID_DATA) that says what is wrong with the file
 */
export async function uploadPayout(
  container: MedusaContainer,
  input: UploadPayoutInput,
): Promise<{ id: string }> {
  const service = walmartService(container);
  await service.retrieveWalmartAccount(input.account_id, { select: ["id"] });
  const content = Buffer.from(input.content, "base64");
  const summary = await checkFile(content);
  const report_date =
    input.report_date ??
    (await service.payouts.dateOfPeriod(input.account_id, summary)) ??
    summary.paid_on ??
    dateInName(input.file_name);
  if (!report_date) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "report_date: The file does not say when it was paid. Enter the date of the payout.",
    );
  }
  const { account_id, file_name } = input;
  const id = await service.payouts.receive({
    account_id,
    file_name,
    report_date,
    source: "upload",
    content,
  });
  const { problem } = await importPayoutFile(container, id, { allowCsv: true });
  if (problem) throw new MedusaError(MedusaError.Types.INVALID_DATA, `content: ${problem}`);
  await service.payouts.countMatches(account_id);
  await service.payoutDifferences.find(account_id);
  await announcePayouts(container, account_id);
  return { id };
}

/** Reads the whole file, so that a damaged one is refused before anything is stored. */
async function checkFile(content: Buffer): Promise<Partial<SettlementSummary>> {
  let first: SettlementSummary | undefined;
  try {
    for await (const { summary } of readSettlementFile(content, { allowCsv: true }))
      first ??= summary;
  } catch (error) {
    if (!(error instanceof SettlementFileError)) throw error;
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `content: ${error.message}`);
  }
  return first ?? {};
}

/** Seller Center puts the date of payment into the names of its files, as MMDDYYYY. */
function dateInName(fileName: string): string | null {
  const [found] = /(?<!\d)\d{8}(?!\d)/.exec(fileName) ?? [];
  return found === undefined ? null : reportDateToIso(found);
}
