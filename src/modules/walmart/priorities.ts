import type { MessageKind } from "../../types";
import type { MessageDue } from "./rows/message";

/**
 * The order in which due updates are sent, most urgent first: an acknowledgement is due within 4 h of the order,
 * a cancellation costs the buyer's trust, a shipment triggers the buyer's charge, other tracking is taken for about 4 h,
 * a refund is due within days. Gaps leave room for later kinds.
 */
export const UPDATE_PRIORITY: Record<MessageKind, number> = {
  acknowledge: 10,
  cancel: 30,
  ship: 40,
  track: 45,
  refund: 50,
  goodwill: 55,
};

export const DUE: Partial<Record<MessageKind, MessageDue>> = {
  acknowledge: "acknowledge_by",
  ship: "ship_by",
  refund: "refund_by",
};
