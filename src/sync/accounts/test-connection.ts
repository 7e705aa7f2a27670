import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import type { AdminWalmartAccountHealth } from "../../types";
import { reconcileSubscriptions } from "../subscriptions/reconcile-subscriptions";
import { type CheckedCredentials, checkCredentials } from "./check-credentials";
import { checkSetup } from "./check-setup";
import { duplicateProblem } from "./duplicate-account";
import { refreshSeller } from "./ensure-seller";

export type ConnectionTest = Pick<CheckedCredentials, "ok" | "scopes" | "message">;

/**
 * Checks the credentials, their permissions and the account's setup in the store, and stores the result as the account's
 * health. Invalid credentials and missing permissions are a result, not an error. Also learns who the seller is, and
 * reconciles webhook subscriptions; a failure there is reported in the message only, because polling replaces webhooks.
 */
export async function testConnection(
  container: MedusaContainer,
  accountId: string,
): Promise<ConnectionTest> {
  const service = walmartService(container);
  const stored = await service.retrieveWalmartAccount(accountId);
  const outcome = await checkCredentials(() => service.clientFor(stored));
  const account = outcome.authenticated ? await refreshSeller(container, stored) : stored;
  const duplicate = await duplicateProblem(container, account);
  const problem =
    outcome.authenticated && !duplicate ? await reconcileSubscriptions(container, account) : null;
  const { problems } = await checkSetup(container, account);
  const standing = [
    ...(duplicate ? [duplicate] : []),
    ...problems.map((one) => one.message),
    ...(account.import_problem ? [account.import_problem] : []),
  ];
  const connection = problem
    ? `${outcome.message} Webhooks could not be set up. The plugin retries this daily and with each connection test, and polls Walmart until then. ${problem}`
    : outcome.message;
  const message = [...standing, connection].join(" ");
  await service.updateWalmartAccounts({
    id: account.id,
    health: healthOf(outcome, standing.length > 0),
    health_message: message,
    health_checked_at: new Date(),
  });
  return { ok: outcome.ok, scopes: outcome.scopes, message };
}

function healthOf(
  { reachable, ok }: CheckedCredentials,
  hasProblem: boolean,
): AdminWalmartAccountHealth {
  if (hasProblem) return "not_connected";
  if (!reachable) return "unknown";
  return ok ? "connected" : "not_connected";
}
