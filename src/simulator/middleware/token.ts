import { gatewayError } from "../http/errors";
import type { ApiRequest, SellerRoute } from "../http/route";
import type { Token } from "../state/tokens";
import type { World } from "../state/world";
import { header, missing } from "./headers";

const NAME = "WM_SEC.ACCESS_TOKEN";

/** Returns the token of a request. `Authorization: Bearer` is ignored, like at Walmart. */
export function requireToken(request: ApiRequest, world: World): Token {
  const value = header(request.headers, NAME);
  if (!value) {
    throw missing(NAME);
  }
  const token = world.tokens.valid(value);
  if (!token) {
    throw gatewayError(401, "UNAUTHORIZED", "Unauthorized", {
      field: "UNAUTHORIZED",
      info: "Unauthorized token or incorrect authorization header. Please verify correct format",
    });
  }
  return token;
}

/** Rejects a request that the seller's API key has no permission for. */
export function requireScope(token: Token, route: SellerRoute): void {
  const access = route.scope ? token.seller.scopes[route.scope] : "full_access";
  const enough = access === "full_access" || (access === "view_only" && route.method === "GET");
  if (!enough) {
    throw gatewayError(403, "FORBIDDEN", "Forbidden", {
      field: "FORBIDDEN",
      info: `The API key has ${access ?? "no_access"} to ${route.scope}.`,
    });
  }
}
