import { randomUUID } from "node:crypto";
import { readJson } from "../../http/read-json";
import { apiError } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { World } from "../../state/world";
import { testBody } from "./body";

const ORIGIN = "GMP_GATEWAY_API";

/** `POST /v3/webhooks/test`: sends an event to the URL and returns whether it was accepted. */
export async function testSubscription(request: SellerRequest, world: World): Promise<Reply> {
  const body = readJson(request, testBody, ORIGIN);
  const source = {
    eventType: body.eventType,
    eventTime: new Date(world.clock.now()).toISOString(),
    eventId: randomUUID(),
  };
  const { partnerId } = request.seller;
  const status = await world.webhooks
    .probe(body, { source, payload: { partnerId } })
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof status === "number" && status >= 200 && status < 300) {
    return ok({ message: "Eventurl successfully validated" });
  }
  const description = `The event URL did not accept the event: ${status}`;
  throw apiError(400, ORIGIN, "INVALID_REQUEST_CONTENT", "eventUrl", description);
}
