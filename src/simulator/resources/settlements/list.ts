import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { World } from "../../state/world";
import { requireVersion } from "./version";

/** `GET /v3/report/reconreport/availableReconFiles` */
export function listDates(request: SellerRequest, world: World): Reply {
  requireVersion(request);
  const files = world.settlements.ofSeller(request.seller.clientId);
  return ok({ availableApReportDates: files.map(({ reportDate }) => reportDate) });
}
