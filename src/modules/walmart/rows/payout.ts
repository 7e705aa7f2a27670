import type { AdminWalmartPayoutSource, AdminWalmartPayoutStatus } from "../../../types";

/** A payout that the store has. */
export interface KnownPayout {
  id: string;
  /** YYYY-MM-DD */
  report_date: string;
  status: AdminWalmartPayoutStatus;
}

/** A settlement file as it was received. */
export interface ReceivedFile {
  account_id: string;
  /** YYYY-MM-DD */
  report_date: string;
  source: AdminWalmartPayoutSource;
  file_name: string;
  content: Buffer;
}

/** What is stored of Walmart's payment statement. Amounts in dollars; `null` if Walmart does not say. */
export interface StoredBalance {
  opening: number | null;
  /** What the next payout would be by now. */
  closing: number | null;
  reserve: number | null;
  on_hold: number | null;
  /** YYYY-MM-DD */
  next_payout_on: string | null;
  cycle: string | null;
  /** When it was read: ISO 8601. */
  read_at: string;
}
