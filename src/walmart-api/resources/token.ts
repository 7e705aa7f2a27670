import { readWith } from "../http/shape";
import type { RequestFunction } from "../http/request";
import type { IssuedToken } from "../http/token-store";
import { tokenDetailSchema, tokenSchema } from "../schemas/token";
import type { TokenApi } from "../types";

/** Requests an access token from Walmart. */
export async function issueToken(request: RequestFunction): Promise<IssuedToken> {
  const token = await request({
    operation: "token.create",
    form: { grant_type: "client_credentials" },
    read: readWith(tokenSchema),
  });
  return { value: token.access_token, lifetime: token.expires_in };
}

/** Creates the API for the API key's permissions. */
export function createTokenApi(request: RequestFunction): TokenApi {
  return {
    async detail() {
      const detail = await request({
        operation: "token.detail",
        read: readWith(tokenDetailSchema),
      });
      const scopes = Object.entries(detail.scopes ?? {}).flatMap(([scope, access]) =>
        typeof access === "string" ? [[scope, access] as const] : [],
      );
      return {
        isValid: detail.is_valid,
        ...(detail.expire_at && { expiresAt: detail.expire_at }),
        scopes: Object.fromEntries(scopes),
      };
    },
  };
}
