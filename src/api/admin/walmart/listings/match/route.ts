import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMatchWalmartListingsResponse } from "../../../../../types";
import { matchWalmartListingsWorkflow } from "../../../../../workflows";
import { readListings, requireAccount } from "../read";
import type { MatchListingsBody } from "../validators";

/** Queues listings to be matched at Walmart. The results follow later. */
export async function POST(
  req: AuthenticatedMedusaRequest<MatchListingsBody>,
  res: MedusaResponse<AdminMatchWalmartListingsResponse>,
): Promise<void> {
  const { ids, account_id } = req.validatedBody;
  if (account_id) await requireAccount(req.scope, account_id);
  const { result } = await matchWalmartListingsWorkflow(req.scope).run({
    input: req.validatedBody,
  });
  res.json({
    listings: ids ? await readListings(req.scope, ids) : [],
    queued: result.queued,
    refused: result.refused,
    errors: result.errors,
  });
}
