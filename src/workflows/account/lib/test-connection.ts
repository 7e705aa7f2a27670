import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../../shared/container";
import { isWalmartError } from "../../../walmart-api";
import { describeError } from "../../shared/describe-error";

export interface ConnectionTest {
  ok: boolean;
  /** Permission by API, as Walmart says: `full_access`, `view_only`, `no_access`. */
  scopes: Record<string, string>;
  message: string;
}

/** What this release does at Walmart, and with which permission (names as `GET /v3/token/detail` gives them). */
const NEEDED: Record<string, "full_access"> = { orders: "full_access" };

const IN_WORDS: Record<string, string> = {
  full_access: "full access",
  view_only: "view only",
  no_access: "no access",
};

/**
 * Asks Walmart whether the credentials work and what they may do, and shows the outcome on the account. Wrong
 * credentials and missing permissions are an answer, not an error.
 */
export async function testConnection(
  container: MedusaContainer,
  accountId: string,
): Promise<ConnectionTest> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(accountId);
  const outcome = await ask(container, account);
  await service.updateWalmartAccounts({
    id: account.id,
    health: outcome.reachable ? (outcome.ok ? "connected" : "not_connected") : "unknown",
    health_message: outcome.message,
    health_checked_at: new Date(),
  });
  return { ok: outcome.ok, scopes: outcome.scopes, message: outcome.message };
}

async function ask(
  container: MedusaContainer,
  account: { id: string; client_id: string; client_secret: string },
): Promise<ConnectionTest & { reachable: boolean }> {
  try {
    const { scopes, isValid } = await (
      await walmartService(container).clientFor(account)
    ).token.detail();
    const missing = Object.entries(NEEDED).filter(
      ([scope, needed]) => scopes[scope] !== undefined && scopes[scope] !== needed,
    );
    if (!isValid) {
      return {
        ok: false,
        reachable: true,
        scopes,
        message:
          "Walmart says that the token of these credentials is not valid. Create new API keys in Walmart's developer portal.",
      };
    }
    if (missing.length) {
      const named = missing
        .map(
          ([scope]) =>
            `"${scope}" (now: ${IN_WORDS[scopes[scope] ?? ""] ?? scopes[scope]}, needed: full access)`,
        )
        .join(", ");
      return {
        ok: false,
        reachable: true,
        scopes,
        message: `The API keys lack the permission ${named}. Grant it in Walmart's developer portal, or use keys that have it.`,
      };
    }
    return {
      ok: true,
      reachable: true,
      scopes,
      message: "Connected: the credentials work and have the permissions that are needed.",
    };
  } catch (error) {
    const isAuth = isWalmartError(error) && error.kind === "auth";
    const isOurs = MedusaError.isMedusaError(error);
    if (!isWalmartError(error) && !isOurs) throw error;
    return { ok: false, reachable: isAuth || isOurs, scopes: {}, message: describeError(error) };
  }
}
