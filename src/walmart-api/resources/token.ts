import { readBy } from "../http/shape";
import type { RequestFunction } from "../http/request";
import type { IssuedToken } from "../http/tokens";
import { tokenDetailSchema, tokenSchema } from "../schemas/token";
import type { TokenApi } from "../types";

/** Asks Walmart for an access token. */
export async function issueToken(request: RequestFunction): Promise<IssuedToken> {
  const token = await request({
    operation: "token.create",
    form: { grant_type: "client_credentials" },
    read: readBy(tokenSchema),
  });
  return { value: token.access_token, lifetime: token.expires_in };
}

/** What can be asked about the API key. */
export function createTokenApi(request: RequestFunction): TokenApi {
  return {
    async detail() {
      const detail = await request({ operation: "token.detail", read: readBy(tokenDetailSchema) });
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
