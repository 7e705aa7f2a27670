import { ok, type Reply, type SellerRequest } from "../../http/route";
import { requireToken } from "../../middleware/token";
import type { World } from "../../state/world";

/** `GET /v3/token/detail`: when the token expires and which permissions the API key has. */
export function tokenDetail(request: SellerRequest, world: World): Reply {
  const token = requireToken(request, world);
  return ok({
    expire_at: String(token.expiresAt),
    issued_at: String(token.issuedAt),
    is_valid: true,
    is_channel_match: true,
    scopes: token.seller.scopes,
  });
}
