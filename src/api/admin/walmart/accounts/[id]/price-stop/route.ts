import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { WALMART_MODULE, type WalmartModuleService } from "../../../../../../modules/walmart";
import type { AdminWalmartPriceStopResponse } from "../../../../../../types";
import { decideWalmartPriceStopWorkflow } from "../../../../../../workflows";
import { pathParam } from "../../../../../path-param";
import { presentPriceStop } from "../../presenter";
import { readAccount } from "../../read";
import type { DecidePriceStopBody } from "../../validators";

/** The mass change of prices that is stopped, if there is one. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminWalmartPriceStopResponse>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  res.json(await readStop(req.scope, id));
}

/** Sends all prices of the stopped mass change, or keeps the last ones. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecidePriceStopBody>,
  res: MedusaResponse<AdminWalmartPriceStopResponse>,
): Promise<void> {
  const { id } = await readAccount(req.scope, pathParam(req, "id"));
  await decideWalmartPriceStopWorkflow(req.scope).run({
    input: { account_id: id, actor_id: req.auth_context.actor_id, ...req.validatedBody },
  });
  res.json(await readStop(req.scope, id));
}

async function readStop(
  container: MedusaContainer,
  accountId: string,
): Promise<AdminWalmartPriceStopResponse> {
  const { priceHolds } = container.resolve<WalmartModuleService>(WALMART_MODULE);
  const stop = await priceHolds.stopOf(accountId);
  return { price_stop: stop && presentPriceStop(stop) };
}
