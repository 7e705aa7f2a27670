import type { NewMessage } from "../../modules/walmart/types";
import type { MessageKind } from "../../types";

/**
 * Priority (lower goes first) and deadline of each kind of message. An acknowledgement is due within 4 h of the order, a
 * cancellation costs the buyer's trust, a shipment triggers the buyer's charge, changed tracking is accepted for about
 * 4 h, a refund is due within days. The gaps leave room for further kinds.
 */
export const MESSAGE_ROUTING: Record<MessageKind, Pick<NewMessage, "priority" | "due">> = {
  acknowledge: { priority: 10, due: "acknowledge_by" },
  cancel: { priority: 30, due: null },
  ship: { priority: 40, due: "ship_by" },
  track: { priority: 45, due: null },
  refund: { priority: 50, due: "refund_by" },
  goodwill: { priority: 55, due: null },
};
