import { ok, type Reply } from "../../http/route";
import { EVENT_TYPES } from "../../webhooks/event-types";

/** `GET /v3/webhooks/eventTypes` */
export function listEventTypes(): Reply {
  const events = Object.entries(EVENT_TYPES).map(([eventType, [resourceName, description]]) => ({
    resourceName,
    eventType,
    eventVersion: "V1",
    description,
  }));
  return ok({ events });
}
