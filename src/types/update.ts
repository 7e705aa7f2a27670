import { ERROR_ORIGINS, type AdminWalmartTimestamp } from "./common";
import type { Fields, Presented } from "./field-kinds";

/** The kinds of outbox messages. */
export const MESSAGE_KINDS = [
  "acknowledge",
  "ship",
  "track",
  "cancel",
  "refund",
  "goodwill",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** The kinds that the API can return. Quantities and prices have no messages of their own yet. */
export const UPDATE_KINDS = [...MESSAGE_KINDS, "inventory", "price"] as const;
export type AdminWalmartUpdateKind = (typeof UPDATE_KINDS)[number];

export const UPDATE_STATES = ["pending", "sending", "confirmed", "failed", "resolved"] as const;
export type AdminWalmartUpdateState = (typeof UPDATE_STATES)[number];

/** The columns of an outbox message that the API returns. */
export const UPDATE_FIELDS = {
  id: "text",
  kind: UPDATE_KINDS,
  state: UPDATE_STATES,
  /** How often it was sent. */
  attempts: "number",
  last_error: "text?",
  error_origin: [...ERROR_ORIGINS, null],
  /** What the merchant can do about it. */
  remedy: "text?",
  created_at: "timestamp",
  confirmed_at: "timestamp?",
  resolved_at: "timestamp?",
  /** The user who marked it as resolved. */
  resolved_by: "text?",
  /** That user's note. */
  note: "text?",
} as const satisfies Fields;

/** An outbox message: something Walmart must be sent, and its state. */
export interface AdminWalmartUpdate extends Presented<typeof UPDATE_FIELDS> {
  /** When it is sent (again). Null if it is not pending. */
  next_attempt_at: AdminWalmartTimestamp | null;
  /** The parcels of a shipment, or the new number of a tracking change. Empty for other kinds. */
  tracking_numbers: string[];
}
