import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { readSettlementFile, SettlementFileError } from "../../mapping";
import { startEmitting } from "../events/emit-events";
import { walmartService } from "../kernel/container";

/** Either the number of rows, or why there are none. */
export type ImportedFile = { lines: number; problem: null } | { lines: 0; problem: string };

/**
 * Imports the kept file of a payout: all of it, in place of what an earlier file of the date brought, or nothing. Running
 * it again gives the same rows.
 */
export async function importPayoutFile(
  container: MedusaContainer,
  payoutId: string,
  { allowCsv = false }: { allowCsv?: boolean } = {},
): Promise<ImportedFile> {
  const { payouts } = walmartService(container);
  const file = await payouts.file(payoutId);
  if (!file) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `The payout ${payoutId} has no file. Synchronize payouts, or upload the file.`,
    );
  }
  try {
    const lines = await payouts.import(payoutId, readSettlementFile(file.content, { allowCsv }));
    startEmitting(container);
    return { lines, problem: null };
  } catch (error) {
    if (!(error instanceof SettlementFileError)) throw error;
    await payouts.reject(payoutId, error.message);
    return { lines: 0, problem: error.message };
  }
}
