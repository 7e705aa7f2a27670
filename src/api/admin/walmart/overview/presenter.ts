import type { AttentionRow, Overview, WalmartAccountRow } from "../../../../modules/walmart/types";
import type { AdminWalmartAttention, AdminWalmartOverview } from "../../../../types";
import { timestamp, timestampOrNull } from "../../../presenting/timestamp";

export const ACCOUNT_SUMMARY_FIELDS = [
  "id",
  "name",
  "enabled",
  "health",
  "health_message",
  "last_imported_at",
] as const satisfies (keyof WalmartAccountRow)[];

export type AccountSummaryRow = Pick<WalmartAccountRow, (typeof ACCOUNT_SUMMARY_FIELDS)[number]>;

/** The overview as the API returns it. */
export function presentOverview(
  { attention, counts, returns, listings, deadlines, failed_messages, request_errors }: Overview,
  accounts: AccountSummaryRow[],
): AdminWalmartOverview {
  const errorsOf = new Map(request_errors.map((row) => [row.account_id, row]));
  return {
    attention: attention.map(presentAttention),
    orders: counts,
    returns,
    listings,
    deadlines: deadlines.map((deadline) => ({ ...deadline, at: timestamp(deadline.at) })),
    failing_updates: failed_messages.map((message) => ({
      ...message,
      created_at: timestamp(message.created_at),
    })),
    accounts: accounts.map((account) => ({
      id: account.id,
      name: account.name,
      enabled: account.enabled,
      health: account.health,
      health_message: account.health_message,
      last_imported_at: timestampOrNull(account.last_imported_at),
      errors_last_day: errorsOf.get(account.id)?.errors ?? 0,
      throttled_last_hour: errorsOf.get(account.id)?.throttled ?? 0,
    })),
  };
}

export function presentAttention({ account_id, kind, count, since }: AttentionRow) {
  return { account_id, kind, count, since: timestampOrNull(since) } satisfies AdminWalmartAttention;
}
