import { createChecks } from "./checks";
import type { WebhookTarget } from "./listing-types";

/**
 * Builds one event of the bodies of `POST /v3/webhooks/subscriptions` and `POST /v3/webhooks/test`. Throws
 * `WalmartError` of kind `rejected` that names the field if one is invalid.
 */
export function toWebhookEvent(
  operation: "webhooks.create" | "webhooks.test",
  target: WebhookTarget,
) {
  const check = createChecks(operation);
  const eventUrl = check.text("eventUrl", target.eventUrl);
  if (!URL.canParse(eventUrl)) check.reject("eventUrl", "must be a URL");
  return {
    eventType: check.text("eventType", target.eventType),
    eventVersion: target.eventVersion ?? "V1",
    resourceName: check.text("resourceName", target.resourceName),
    eventUrl,
    authDetails: {
      authMethod: "HMAC",
      authHeaderName: check.text("hmac.headerName", target.hmac.headerName),
      clientSecret: check.text("hmac.secret", target.hmac.secret),
    },
    headers: {
      "content-type": "application/json",
      ...(target.ownHeader && {
        [check.text("ownHeader.name", target.ownHeader.name)]: check.text(
          "ownHeader.secret",
          target.ownHeader.secret,
        ),
      }),
    },
  };
}
