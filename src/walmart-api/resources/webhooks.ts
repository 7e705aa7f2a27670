import { z } from "zod";
import type { RequestFunction } from "../http/request";
import { readBy } from "../http/shape";
import type { WebhooksApi } from "../interfaces/webhooks";
import { toWebhookEvent } from "../payloads/webhook";
import { optionalText } from "../schemas/tolerant";
import { isNothing } from "./nothing";
import { readCreated, readEventTypes, readSubscriptions } from "./webhook-answers";

const messageSchema = z.looseObject({ message: optionalText });

/**
 * Webhook subscriptions.
 *
 * @param confide told of each key before it is sent, so that it is masked wherever it occurs
 */
export function createWebhooksApi(
  request: RequestFunction,
  confide: (secret: string) => void,
): WebhooksApi {
  return {
    async list({ eventType, resourceName, status } = {}) {
      const query = { eventType, resourceName, status };
      try {
        return await request({ operation: "webhooks.list", query, read: readSubscriptions });
      } catch (error) {
        if (isNothing(error)) return [];
        throw error;
      }
    },

    async create(target) {
      confide(target.hmac.secret);
      return request({
        operation: "webhooks.create",
        parameters: { eventType: target.eventType },
        body: { events: [{ ...toWebhookEvent("webhooks.create", target), status: "ACTIVE" }] },
        read: readCreated,
      });
    },

    async delete(subscriptionId) {
      try {
        return await request({
          operation: "webhooks.delete",
          parameters: { subscriptionId },
          read: () => true,
        });
      } catch (error) {
        if (isNothing(error)) return false;
        throw error;
      }
    },

    async test(target) {
      confide(target.hmac.secret);
      const { message } = await request({
        operation: "webhooks.test",
        parameters: { eventType: target.eventType },
        body: toWebhookEvent("webhooks.test", target),
        read: readBy(messageSchema),
      });
      return message ?? "";
    },

    eventTypes: () => request({ operation: "webhooks.eventTypes", read: readEventTypes }),
  };
}
