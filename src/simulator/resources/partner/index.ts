import type { ApiRoute } from "../../http/route";
import { getProfile } from "./get";

/** The seller's own profile. */
export const PARTNER_ROUTES: readonly ApiRoute[] = [
  {
    access: "token",
    method: "GET",
    path: "/v3/settings/partnerprofile",
    operation: "partner.get",
    origin: "GMP_GATEWAY_API",
    handle: getProfile,
  },
];
