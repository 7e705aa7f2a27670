import { PROBLEM_TEXTS } from "../../../types";
import type { ReturnMessageDefinition } from "../message-definition";
import { type RefundPayload, refundPayloadSchema } from "./payload";
import { refundReached, sendRefund } from "./send";

/** Refunds units of a return. Walmart refunds on its own 48 hours after delivery, so it is due within days. */
export const refund: ReturnMessageDefinition<RefundPayload> = {
  kind: "refund",
  subject: "return",
  operation: "returns.refund",
  priority: 50,
  due: "refund_by",
  remedy: PROBLEM_TEXTS.update_refund.remedy,
  payload: refundPayloadSchema,
  send: sendRefund,
  reached: refundReached,
};
