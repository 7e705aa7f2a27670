import { PROBLEM_TEXTS } from "../../../types";
import { z } from "@medusajs/framework/zod";
import type { OrderMessageDefinition } from "../message-definition";
import { createdUnits } from "./created-units";
import { sendAcknowledgement } from "./send";

/** Confirms that the seller has the order. Walmart expects it within 4 hours of the order. */
export const acknowledge: OrderMessageDefinition<Record<string, never>> = {
  kind: "acknowledge",
  subject: "order",
  operation: "orders.acknowledge",
  priority: 10,
  due: "acknowledge_by",
  remedy: PROBLEM_TEXTS.update_acknowledge.remedy,
  // It has no body that could be wrong, and reading back ends it as soon as nothing is left to acknowledge.
  maxUnspecific: Infinity,
  payload: z.strictObject({}),
  send: sendAcknowledgement,
  reached: ({ now }) => (createdUnits(now) === 0 ? {} : null),
};
