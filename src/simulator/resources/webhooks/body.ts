import { z } from "zod";
import { EVENT_TYPES, isEventType } from "../../webhooks/event-types";

const text = z.string().min(1);

const authDetails = z
  .strictObject({
    authMethod: z.enum(["HMAC", "BASIC_AUTH"]).optional(),
    authHeaderName: text.optional(),
    clientSecret: text.optional(),
    clientId: text.optional(),
    userName: text.optional(),
    password: text.optional(),
    authUrl: text.optional(),
  })
  .refine((auth) => auth.authMethod !== "HMAC" || (auth.clientSecret && auth.authHeaderName), {
    path: ["clientSecret"],
    message: "HMAC requires clientSecret and authHeaderName",
  });

const fields = {
  eventType: z.enum(Object.keys(EVENT_TYPES).filter(isEventType)),
  eventVersion: z.literal("V1"),
  resourceName: text,
  eventUrl: z.url({ protocol: /^https?$/ }),
  authDetails: authDetails.optional(),
  headers: z.record(z.string(), z.string()).optional(),
};
const status = z.enum(["ACTIVE", "INACTIVE"]);

/** A subscription to one event type. */
const event = z
  .strictObject({ ...fields, status })
  .refine(({ eventType, resourceName }) => EVENT_TYPES[eventType][0] === resourceName, {
    path: ["resourceName"],
    message: "does not match the event type",
  });

/** `POST /v3/webhooks/subscriptions` */
export const subscriptionsBody = z.object({ events: z.array(event).min(1) });

/** `PATCH /v3/webhooks/subscriptions/{subscriptionId}` */
export const patchBody = z.strictObject({ ...fields, status }).partial();

/** `POST /v3/webhooks/test` */
export const testBody = z.strictObject({ ...fields, status: status.optional() });
