import type {
  AttentionRow,
  RequestErrorsRow,
  WaitingMessagesRow,
} from "../../../../modules/walmart/types";
import type { AdminWalmartAttentionKind, AdminWalmartHealthResponse } from "../../../../types";
import { timestamp, timestampOrNull } from "../../../presenting/timestamp";
import { type AccountSummaryRow, presentAttention } from "../overview/presenter";

/** The kinds that say that something automatic does not work. The others wait for a merchant's decision. */
const FAILING: ReadonlySet<AdminWalmartAttentionKind> = new Set([
  "account_not_connected",
  "order_acknowledge_late",
  "message_late",
  "feed_late",
  "value_late",
  "webhook_late",
]);

interface HealthRows {
  attention: AttentionRow[];
  waiting: WaitingMessagesRow[];
  errors: RequestErrorsRow[];
  accounts: AccountSummaryRow[];
}

/** The health as the API returns it. Accounts that are disabled never fail. */
export function presentHealth(
  { attention, waiting, errors, accounts }: HealthRows,
  now: Date,
): AdminWalmartHealthResponse["health"] {
  const enabled = new Set(accounts.filter((account) => account.enabled).map(({ id }) => id));
  const isFailing = attention.some(
    ({ kind, account_id }) => FAILING.has(kind) && enabled.has(account_id),
  );
  const waitingOf = new Map(waiting.map((row) => [row.account_id, row]));
  const errorsOf = new Map(errors.map((row) => [row.account_id, row]));
  return {
    status: isFailing ? "failing" : attention.length ? "attention" : "ok",
    checked_at: timestamp(now),
    accounts: accounts.map((account) => ({
      id: account.id,
      name: account.name,
      enabled: account.enabled,
      health: account.health,
      health_message: account.health_message,
      last_imported_at: timestampOrNull(account.last_imported_at),
      waiting_messages: waitingOf.get(account.id)?.count ?? 0,
      oldest_message_at: timestampOrNull(waitingOf.get(account.id)?.oldest_at ?? null),
      errors_last_day: errorsOf.get(account.id)?.errors ?? 0,
      throttled_last_hour: errorsOf.get(account.id)?.throttled ?? 0,
    })),
    attention: attention.map(presentAttention),
  };
}
