import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import type { SetupProblem } from "./check-setup";
import { recordHealth } from "./record-health";
import { testConnection } from "./test-connection";

/** Longer than any outage that needs nobody, shorter than the four hours in which orders must be acknowledged. */
export const OVERDUE_AFTER_MS = 30 * 60_000;

type Account = Pick<
  WalmartAccountRow,
  "id" | "health" | "import_problem" | "last_imported_at" | "seller_since" | "created_at"
>;

/**
 * Records that an import of an account's orders did not complete. The account shows it at once if Walmart refused, and
 * otherwise once no import has completed for {@link OVERDUE_AFTER_MS}: short outages end without anybody's help.
 */
export async function recordFailedImport(
  container: MedusaContainer,
  account: Account,
  error: unknown,
  setupProblems: SetupProblem[],
): Promise<void> {
  const kind = isWalmartError(error) ? error.kind : null;
  // The connection test finds out when the credentials work again.
  if (kind === "auth") {
    await recordHealth(container, account, textOf(setupProblems, describeError(error)));
    return;
  }
  const isDefinite = kind === "rejected" || kind === "unknown_shape";
  if (!isDefinite && !isOverdue(account)) return;
  await recordImportProblem(
    container,
    account,
    `Orders cannot be imported: ${describeError(error)} The plugin retries at every import.`,
    setupProblems,
  );
}

/** Records why orders are not imported, as part of the account's health. */
export async function recordImportProblem(
  container: MedusaContainer,
  account: Pick<Account, "id">,
  problem: string,
  setupProblems: SetupProblem[] = [],
): Promise<void> {
  await walmartService(container).updateWalmartAccounts({
    id: account.id,
    import_problem: problem,
  });
  await recordHealth(container, account, textOf(setupProblems, problem));
}

function textOf(setupProblems: SetupProblem[], problem: string): string {
  return [...setupProblems.map((one) => one.message), problem].join(" ");
}

/** Whether no import of all orders has completed for too long. */
export function isOverdue({
  last_imported_at,
  seller_since,
  created_at,
}: Pick<Account, "last_imported_at" | "seller_since" | "created_at">): boolean {
  const last = new Date(last_imported_at ?? seller_since ?? created_at).getTime();
  return Date.now() - last > OVERDUE_AFTER_MS;
}

/** Records that an import read all orders. */
export async function recordCompleteImport(
  container: MedusaContainer,
  account: Account,
  setupProblems: SetupProblem[],
  cursors: { orders_cursor?: Date; orders_swept_at?: Date },
): Promise<void> {
  await walmartService(container).updateWalmartAccounts({
    id: account.id,
    last_imported_at: new Date(),
    import_problem: null,
    ...cursors,
  });
  if (setupProblems.length) return;
  // The credentials work again: show it now, not at the next daily check.
  if (account.health === "not_connected" || account.import_problem !== null)
    await testConnection(container, account.id);
}
