import type { SellerRoute } from "../../http/route";
import { listEventTypes } from "./list-event-types";
import {
  createSubscriptions,
  deleteSubscription,
  listSubscriptions,
  patchSubscription,
} from "./subscriptions";
import { testSubscription } from "./test-subscription";

const MINUTE = 60_000;
const LIST = "/v3/webhooks/subscriptions";
const ONE = `${LIST}/:subscriptionId`;

/** Webhooks. The limits are from Walmart's throttling table. */
export const WEBHOOK_ROUTES: readonly SellerRoute[] = [
  route("POST", LIST, "webhooks.create", 200, createSubscriptions),
  route("GET", LIST, "webhooks.list", 50, listSubscriptions),
  route("PATCH", ONE, "webhooks.patch", 5, patchSubscription),
  route("DELETE", ONE, "webhooks.delete", 10, deleteSubscription),
  route("GET", "/v3/webhooks/eventTypes", "webhooks.eventTypes", 5, listEventTypes),
  route("POST", "/v3/webhooks/test", "webhooks.test", 10, testSubscription),
];

function route(
  method: SellerRoute["method"],
  path: string,
  operation: string,
  tokens: number,
  handle: SellerRoute["handle"],
): SellerRoute {
  const limit = { tokens, perMs: MINUTE };
  return { access: "token", origin: "GMP_GATEWAY_API", method, path, operation, limit, handle };
}
