import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import type { AdminWalmartAccountHealth } from "../../types";
import { isWalmartError } from "../../walmart-api";
import { describeError } from "../kernel/describe-error";
import { reconcileSubscriptions } from "../subscriptions/reconcile-subscriptions";
import { checkSetup } from "./check-setup";
import { duplicateProblem } from "./duplicate-account";
import { refreshSeller } from "./ensure-seller";
import { missingPermissions } from "./missing-permissions";

export interface ConnectionTest {
  ok: boolean;
  /** Access by API, as reported by Walmart: `full_access`, `view_only`, `no_access`. */
  scopes: Record<string, string>;
  message: string;
}

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
  const outcome = await checkCredentials(container, stored);
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

interface Outcome extends ConnectionTest {
  reachable: boolean;
  /** Walmart accepted the credentials. */
  authenticated: boolean;
}

function healthOf({ reachable, ok }: Outcome, hasProblem: boolean): AdminWalmartAccountHealth {
  if (hasProblem) return "not_connected";
  if (!reachable) return "unknown";
  return ok ? "connected" : "not_connected";
}

async function checkCredentials(
  container: MedusaContainer,
  account: { id: string; client_id: string; client_secret: string },
): Promise<Outcome> {
  try {
    const client = await walmartService(container).clientFor(account);
    const { scopes, isValid } = await client.token.detail();
    if (!isValid) {
      return {
        ok: false,
        reachable: true,
        authenticated: false,
        scopes,
        message:
          "Walmart reports that the access token for these credentials is not valid. Create new API keys in Walmart's Developer Portal.",
      };
    }
    const missing = await missingPermissions(client, scopes);
    if (missing.length) {
      return {
        ok: false,
        reachable: true,
        authenticated: true,
        scopes,
        message: `The API keys lack these permissions: ${missing.join(", ")}. Grant them in Walmart's Developer Portal, or use keys that have them.`,
      };
    }
    return {
      ok: true,
      reachable: true,
      authenticated: true,
      scopes,
      message: "Connected: the credentials work and have all permissions that are needed.",
    };
  } catch (error) {
    const isAuth = isWalmartError(error) && error.kind === "auth";
    const isOurs = MedusaError.isMedusaError(error);
    if (!isWalmartError(error) && !isOurs) throw error;
    return {
      ok: false,
      reachable: isAuth || isOurs,
      authenticated: false,
      scopes: {},
      message: describeError(error),
    };
  }
}
