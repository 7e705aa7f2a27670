import type { AdminWalmartErrorOrigin, AdminWalmartTimestamp } from "./common";

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

/** The kinds that the API names. Quantities and prices have no messages of their own yet. */
export const UPDATE_KINDS = [...MESSAGE_KINDS, "inventory", "price"] as const;
export type AdminWalmartUpdateKind = (typeof UPDATE_KINDS)[number];

export const UPDATE_STATES = ["pending", "sending", "confirmed", "failed", "resolved"] as const;
export type AdminWalmartUpdateState = (typeof UPDATE_STATES)[number];

/** Something that Walmart must be told, and how far that has come. */
export interface AdminWalmartUpdate {
  id: string;
  kind: AdminWalmartUpdateKind;
  state: AdminWalmartUpdateState;
  /** How often it was sent. */
  attempts: number;
  /** When it is sent (again); null if it is not waiting. */
  next_attempt_at: AdminWalmartTimestamp | null;
  last_error: string | null;
  /** Whose fault the last error is. */
  error_origin: AdminWalmartErrorOrigin | null;
  /** What the merchant can do about it. */
  remedy: string | null;
  created_at: AdminWalmartTimestamp;
  confirmed_at: AdminWalmartTimestamp | null;
  resolved_at: AdminWalmartTimestamp | null;
  /** The user who said that it was mended in Seller Center. */
  resolved_by: string | null;
  /** What that user wrote. */
  note: string | null;
  /** The parcels that a shipment speaks of, or the number that a change of tracking gives one; else none. */
  tracking_numbers: string[];
}
