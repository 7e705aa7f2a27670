import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { receiveWebhookWorkflow } from "../../../../workflows";
import { pathParam } from "../../../path-param";

/** The headers that the subscription sets: Walmart's signature of the body, and a token of ours. */
const SIGNATURE = "x-walmart-signature";
const TOKEN = "x-walmart-token";
/** The headers of Walmart's other way to sign. */
const TIMESTAMP = "wm_sec.timestamp";
const TIMED_SIGNATURE = "wm_sec.signature";

/** Receives Walmart's webhooks. They are stored before the response and processed after it. Any other request gets the same 401. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ received: true }>,
): Promise<void> {
  const { result } = await receiveWebhookWorkflow(req.scope).run({
    input: {
      account_id: pathParam(req, "account_id"),
      signature: req.get(SIGNATURE),
      token: req.get(TOKEN),
      timestamp: req.get(TIMESTAMP),
      timed_signature: req.get(TIMED_SIGNATURE),
      path: req.originalUrl,
      body: bytesOf(req.body).toString("base64"),
    },
  });
  if (!result.accepted) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "The webhook's signature is missing or invalid.",
    );
  }
  res.json({ received: true });
}

/** The body is not a Buffer if the request had none. */
function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}
