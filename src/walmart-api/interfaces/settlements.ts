import type { WalmartPaymentStatement } from "../schemas/settlement";

/** A settlement file as Walmart sent it: usually a ZIP archive with one CSV file. Nothing of it is checked. */
export interface SettlementFile {
  content: Buffer;
  /** From the response's headers. */
  fileName: string | null;
}

/** What Walmart paid, and will pay. All methods throw `WalmartError` and nothing else. */
export interface SettlementsApi {
  /** The dates of the settlement files that can be downloaded, as Walmart writes them: MMDDYYYY. */
  list(): Promise<string[]>;
  /** Downloads the settlement file of one of these dates. */
  download(reportDate: string): Promise<SettlementFile>;
  /** The balance of the current period, and when it will be paid. */
  statement(): Promise<WalmartPaymentStatement>;
}
