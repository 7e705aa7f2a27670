import { gatewayError } from "../../http/errors";
import { type ApiRequest, ok, type Reply } from "../../http/route";
import { header, invalid, missing } from "../../middleware/headers";
import type { Seller } from "../../state/sellers";
import type { World } from "../../state/world";

/** `POST /v3/token`: issues an access token for client ID and secret (Basic). */
export function createToken(request: ApiRequest, world: World): Reply {
  const authorization = header(request.headers, "Authorization");
  if (!authorization) {
    throw missing("Authorization");
  }
  const type = header(request.headers, "Content-Type");
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw invalid("Content-Type", "must be application/x-www-form-urlencoded");
  }
  const form = new URLSearchParams(request.bytes.toString("utf8"));
  if (form.get("grant_type") !== "client_credentials") {
    throw gatewayError(400, "INVALID_REQUEST_PARAM", "grant_type must be client_credentials", {
      field: "grant_type",
      category: "REQUEST",
    });
  }
  const seller = findSeller(authorization, world);
  if (!seller) {
    throw gatewayError(world.settings.badCredentialsStatus, "UNAUTHORIZED", "Unauthorized", {
      field: "UNAUTHORIZED",
      info: "The client ID or the client secret is wrong.",
    });
  }
  const token = world.tokens.issue(seller, world.settings.tokenSeconds);
  return ok({
    access_token: token.value,
    token_type: "Bearer",
    expires_in: world.settings.tokenSeconds,
  });
}

function findSeller(authorization: string, world: World): Seller | null {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/.exec(authorization)?.[1];
  const [clientId, secret] = splitOnce(Buffer.from(basic ?? "", "base64").toString("utf8"));
  const seller = world.sellers.get(clientId);
  return seller && seller.clientSecret === secret ? seller : null;
}

function splitOnce(text: string): [string, string] {
  const colon = text.indexOf(":");
  return colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
}
