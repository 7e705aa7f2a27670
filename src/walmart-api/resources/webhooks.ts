import { z } from "zod";
import type { RequestFunction } from "../http/request";
import { readWith } from "../http/shape";
import type { WebhooksApi } from "../interfaces/webhooks";
import type { WebhookTarget } from "../payloads/listing-types";
import { toWebhookEvent } from "../payloads/webhook";
import { optionalText } from "../schemas/tolerant";
import { isNotFound } from "./is-not-found";
import { readCreated, readEventTypes, readSubscriptions } from "./webhook-responses";

const messageSchema = z.looseObject({ message: optionalText });

/**
 * Creates the API for webhook subscriptions.
 *
 * @param maskSecret called with each secret before it is sent, so that it is masked wherever it occurs
 */
export function createWebhooksApi(
  request: RequestFunction,
  maskSecret: (secret: string) => void,
): WebhooksApi {
  const maskSecrets = ({ hmac, ownHeader }: WebhookTarget): void => {
    maskSecret(hmac.secret);
    if (ownHeader) maskSecret(ownHeader.secret);
  };

  return {
    async list({ eventType, resourceName, status } = {}) {
      const query = { eventType, resourceName, status };
      try {
        return await request({ operation: "webhooks.list", query, read: readSubscriptions });
      } catch (error) {
        if (isNotFound(error)) return [];
        throw error;
      }
    },

    async create(target) {
      maskSecrets(target);
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
        if (isNotFound(error)) return false;
        throw error;
      }
    },

    async test(target) {
      maskSecrets(target);
      const { message } = await request({
        operation: "webhooks.test",
        parameters: { eventType: target.eventType },
        body: toWebhookEvent("webhooks.test", target),
        read: readWith(messageSchema),
      });
      return message ?? "";
    },

    eventTypes: () => request({ operation: "webhooks.eventTypes", read: readEventTypes }),
  };
}
