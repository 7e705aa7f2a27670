import { MedusaError } from "@medusajs/framework/utils";
import { CREDENTIALS_REFUSED } from "../../types";
import { isWalmartError, type WalmartClient } from "../../walmart-api";
import { describeError } from "../kernel/describe-error";
import { missingPermissions } from "./missing-permissions";

/** What Walmart says about credentials. */
export interface CheckedCredentials {
  ok: boolean;
  /** Access by API, as reported by Walmart: `full_access`, `view_only`, `no_access`. */
  scopes: Record<string, string>;
  message: string;
  reachable: boolean;
  /** Walmart accepted the credentials. */
  authenticated: boolean;
}

/** Checks credentials and their permissions. Wrong ones are a result, not an error. Stores nothing. */
export async function checkCredentials(
  clientOf: () => WalmartClient | Promise<WalmartClient>,
): Promise<CheckedCredentials> {
  try {
    const client = await clientOf();
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
      message:
        isAuth && error.operation === "token.create" ? CREDENTIALS_REFUSED : describeError(error),
    };
  }
}
