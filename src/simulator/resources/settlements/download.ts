import { errorXml } from "../../http/error-body";
import { apiError } from "../../http/errors";
import type { Reply, SellerRequest } from "../../http/route";
import type { World } from "../../state/world";
import { fileOf } from "./file";
import { requireVersion } from "./version";

/** `GET /v3/report/reconreport/reconFile`: an archive, and errors in XML. */
export async function downloadFile(request: SellerRequest, world: World): Promise<Reply> {
  requireVersion(request);
  const { clientId, partnerId } = request.seller;
  const reportDate = request.query.get("reportDate") ?? "";
  const settlement = world.settlements.get(clientId, reportDate);
  if (!settlement) {
    const description = `There is no report of ${reportDate}`;
    const error = apiError(
      400,
      "GMP_GATEWAY_API",
      "INVALID_REPORT_DATE",
      "reportDate",
      description,
    );
    return { status: 400, type: "application/xml", body: errorXml(error.entries) };
  }
  return {
    status: 200,
    type: "application/octet-stream",
    headers: {
      "content-disposition": `attachment; filename=${partnerId}_${world.clock.now()}.zip`,
    },
    body: await fileOf(settlement),
  };
}
