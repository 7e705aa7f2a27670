import { randomUUID } from "node:crypto";
import { readJson } from "../../http/read-json";
import { apiError } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { Subscription } from "../../state/subscriptions";
import type { World } from "../../state/world";
import { patchBody, subscriptionsBody } from "./body";

const ORIGIN = "GMP_GATEWAY_API";

/** `GET /v3/webhooks/subscriptions` */
export function listSubscriptions(request: SellerRequest, world: World): Reply {
  const names = ["subscriptionId", "eventType", "resourceName", "status"] as const;
  const events = world.webhooks.subscriptions
    .ofSeller(request.seller.id)
    .filter((each) =>
      names.every((name) => {
        const requested = request.query.get(name);
        return !requested || each[name] === requested;
      }),
    )
    .map(render);
  return ok({ events });
}

/** `POST /v3/webhooks/subscriptions` */
export function createSubscriptions(request: SellerRequest, world: World): Reply {
  const { events } = readJson(request, subscriptionsBody, ORIGIN);
  const { id: seller, partnerId } = request.seller;
  const made = events.map((event) => ({
    ...event,
    subscriptionId: randomUUID(),
    seller,
    partnerId,
  }));
  made.forEach((subscription) => world.webhooks.subscriptions.add(subscription));
  return ok({ events: made.map(render) });
}

/** `PATCH /v3/webhooks/subscriptions/{subscriptionId}` */
export function patchSubscription(request: SellerRequest, world: World): Reply {
  const changes = readJson(request, patchBody, ORIGIN);
  const subscription = requireSubscription(request, world);
  Object.assign(subscription, changes);
  return ok({ events: [render(subscription)] });
}

/** `DELETE /v3/webhooks/subscriptions/{subscriptionId}` */
export function deleteSubscription(request: SellerRequest, world: World): Reply {
  const { subscriptionId } = requireSubscription(request, world);
  world.webhooks.subscriptions.remove(subscriptionId);
  return ok({ subscriptionId, message: "Successfully deleted subscription" });
}

function requireSubscription(request: SellerRequest, world: World): Subscription {
  const id = request.params.subscriptionId ?? "";
  const subscription = world.webhooks.subscriptions.get(id);
  if (!subscription || subscription.seller !== request.seller.id) {
    const description = `No subscription found for ${id}`;
    throw apiError(404, ORIGIN, "CONTENT_NOT_FOUND", "subscriptionId", description);
  }
  return subscription;
}

function render({ seller: _seller, ...subscription }: Subscription) {
  return subscription;
}
