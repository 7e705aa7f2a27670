import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import { isWalmartError } from "../../walmart-api";
import { describeError } from "../kernel/describe-error";
import { reconcileSubscriptions } from "../subscriptions/reconcile-subscriptions";
import { missingPermissions } from "./missing-permissions";

export interface ConnectionTest {
  ok: boolean;
  /** Permission by API, as Walmart says: `full_access`, `view_only`, `no_access`. */
  scopes: Record<string, string>;
  message: string;
}

/**
 * Asks Walmart whether the credentials work and what they may do, and shows the outcome on the account. Wrong
 * credentials and missing permissions are an answer, not an error. Webhooks are put right on the way; that this fails is
 * told too, and stops nothing: what they would tell is polled.
 */
export async function testConnection(
  container: MedusaContainer,
  accountId: string,
): Promise<ConnectionTest> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(accountId);
  const outcome = await ask(container, account);
  const problem = outcome.admitted ? await reconcileSubscriptions(container, account) : null;
  const message = problem
    ? `${outcome.message} Webhooks are not as they should be, which is tried again daily and with each test; until then Walmart is polled: ${problem}`
    : outcome.message;
  await service.updateWalmartAccounts({
    id: account.id,
    health: outcome.reachable ? (outcome.ok ? "connected" : "not_connected") : "unknown",
    health_message: message,
    health_checked_at: new Date(),
  });
  return { ok: outcome.ok, scopes: outcome.scopes, message };
}

interface Outcome extends ConnectionTest {
  reachable: boolean;
  /** Walmart knows the credentials. */
  admitted: boolean;
}

async function ask(
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
        admitted: false,
        scopes,
        message:
          "Walmart says that the token of these credentials is not valid. Create new API keys in Walmart's developer portal.",
      };
    }
    const missing = await missingPermissions(client, scopes);
    if (missing.length) {
      return {
        ok: false,
        reachable: true,
        admitted: true,
        scopes,
        message: `The API keys lack the permission ${missing.join(", ")}. Grant it in Walmart's developer portal, or use keys that have it.`,
      };
    }
    return {
      ok: true,
      reachable: true,
      admitted: true,
      scopes,
      message: "Connected: the credentials work and have the permissions that are needed.",
    };
  } catch (error) {
    const isAuth = isWalmartError(error) && error.kind === "auth";
    const isOurs = MedusaError.isMedusaError(error);
    if (!isWalmartError(error) && !isOurs) throw error;
    return {
      ok: false,
      reachable: isAuth || isOurs,
      admitted: false,
      scopes: {},
      message: describeError(error),
    };
  }
}
