import type { RequestFunction } from "../http/request";
import { readWith } from "../http/shape";
import type { PartnerApi } from "../interfaces/partner";
import { partnerProfileSchema } from "../schemas/partner";

/** Creates the API for the seller's own profile. */
export function createPartnerApi(request: RequestFunction): PartnerApi {
  return {
    async id() {
      const { partner } = await request({
        operation: "partner.get",
        read: readWith(partnerProfileSchema),
      });
      return partner?.partnerId ?? null;
    },
  };
}
