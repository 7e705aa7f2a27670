import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { receiveWebhookWorkflow } from "../../../../workflows";
import { pathParam } from "../../../path-param";

/** The header that Walmart is asked to sign in. */
const SIGNATURE = "x-walmart-signature";

/** Walmart's webhooks: answered once stored, worked on afterwards. Whatever is not Walmart's gets one and the same 401. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ received: true }>,
): Promise<void> {
  const { result } = await receiveWebhookWorkflow(req.scope).run({
    input: {
      account_id: pathParam(req, "account_id"),
      signature: req.get(SIGNATURE),
      body: bytesOf(req.body).toString("base64"),
    },
  });
  if (!result.accepted) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "This webhook is not signed as it must be.",
    );
  }
  res.json({ received: true });
}

/** No body at all is not read into bytes. */
function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}
