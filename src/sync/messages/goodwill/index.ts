import { PROBLEM_TEXTS } from "../../../types";
import type { OrderMessageDefinition } from "../message-definition";
import { type GoodwillPayload, goodwillPayloadSchema } from "./payload";
import { goodwillReached, sendGoodwill } from "./send";

/** Refunds a part of a shipped order without a return. */
export const goodwill: OrderMessageDefinition<GoodwillPayload> = {
  kind: "goodwill",
  subject: "order",
  operation: "orders.refund",
  priority: 55,
  due: null,
  remedy: PROBLEM_TEXTS.update_goodwill.remedy,
  payload: goodwillPayloadSchema,
  send: sendGoodwill,
  reached: goodwillReached,
};
