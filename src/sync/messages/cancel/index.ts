import { PROBLEM_TEXTS } from "../../../types";
import type { OrderMessageDefinition } from "../message-definition";
import { type CancelPayload, cancelPayloadSchema } from "./payload";
import { cancellationReached, sendCancellation } from "./send";

/** Cancels units that will not be shipped. Goes early: until then the buyer waits for a parcel. */
export const cancel: OrderMessageDefinition<CancelPayload> = {
  kind: "cancel",
  subject: "order",
  operation: "orders.cancel",
  priority: 30,
  due: null,
  remedy: PROBLEM_TEXTS.update_cancel.remedy,
  payload: cancelPayloadSchema,
  send: sendCancellation,
  reached: cancellationReached,
};
