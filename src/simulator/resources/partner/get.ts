import { apiError } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { World } from "../../state/world";

const ORIGIN = "GMP_GATEWAY_API";

/** `GET /v3/settings/partnerprofile`: who the seller is. */
export function getProfile({ seller }: SellerRequest, world: World): Reply {
  if (world.settings.partnerProfile === "off") {
    throw apiError(404, ORIGIN, "CONTENT_NOT_FOUND", "partner", "No partner profile found");
  }
  return ok({
    partner: {
      partnerId: seller.partnerId,
      partnerName: `Seller ${seller.partnerId}`,
      partnerDisplayName: `Seller ${seller.partnerId}`,
      partnerStoreId: seller.sellerId,
    },
    configurations: [{ configurationName: "ACCOUNT", configuration: { status: "ACTIVE" } }],
  });
}
