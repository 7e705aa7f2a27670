import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../../modules/walmart";
import { notFound } from "../../../../../not-found";
import { pathParam } from "../../../../../path-param";
import { requirePayout } from "../../read";

/** Returns a payout's settlement file as it was received; one that could not be imported goes first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathParam(req, "id");
  await requirePayout(req.scope, id);
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  const file = await service.payouts.file(id);
  if (!file)
    throw notFound(
      "file of the payout",
      id,
      "Walmart refused the download, or the file was deleted with personal data in it. Use GET /admin/walmart/payouts/:id/csv for the lines.",
    );
  res.setHeader("content-type", "application/octet-stream");
  res.setHeader("content-disposition", `attachment; filename="${plainName(file.file_name)}"`);
  res.send(file.content);
}

/** Nothing that could end the header, or choose a folder. */
function plainName(name: string): string {
  return name.replace(/[^\w. -]/g, "_");
}
