import type { AdminWalmartPayoutSource, AdminWalmartPayoutStatus } from "../../../types";

/** A payout that the store has. */
export interface KnownPayout {
  id: string;
  /** YYYY-MM-DD */
  report_date: string;
  status: AdminWalmartPayoutStatus;
}

/** An imported payout for the store's hook. Amounts are decimal digits. */
export interface PayoutToAnnounce {
  id: string;
  report_date: string;
  period_start: string | null;
  period_end: string | null;
  paid_on: string | null;
  total: string | null;
  difference: string | null;
  currency_code: string;
  line_count: number;
  sums: Record<string, string>;
  kind_sums: Record<string, string>;
  /** As PostgreSQL writes it, with microseconds. */
  imported_at: string;
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
