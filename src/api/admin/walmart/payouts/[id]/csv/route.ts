import { once } from "node:events";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../../modules/walmart";
import { pathParam } from "../../../../../path-param";
import { CSV_HEAD, csvLine } from "../../csv";
import { readPayout } from "../../read";

const PIECE = 2_000;

/** Returns all lines of a payout as a CSV file, with the orders that they belong to. Streamed: it may be long. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, report_date, currency_code } = await readPayout(req.scope, pathParam(req, "id"));
  const service = req.scope.resolve<WalmartModuleService>(WALMART_MODULE);
  res.setHeader("content-type", "text/csv; charset=utf-8");
  res.setHeader("content-disposition", `attachment; filename="walmart-payout-${report_date}.csv"`);
  res.write(CSV_HEAD);
  for await (const lines of service.payoutList.allLines(id, PIECE)) {
    if (res.destroyed) return;
    const text = lines.map((line) => csvLine(line, { report_date, currency_code })).join("");
    if (!res.write(text)) await once(res, "drain");
  }
  res.end();
}
