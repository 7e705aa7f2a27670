import { z } from "@medusajs/framework/zod";
import { CANCELLATION_REASONS, GOODWILL_REASONS, ORDER_STATUSES } from "../../../../types";
import { ORDER_LIST_FIELDS } from "../../../../modules/walmart/types";
import { flag, id, note, severalOf, text, units } from "../../../validation/field-schemas";
import { listQuery } from "../../../lists/list-query-schema";

/** Purchase orders that one request may name: each is a request to Walmart. */
const MAX_PURCHASE_ORDERS = 1000;
const MAX_LINES = 1000;

const MOMENT_FAULT = "must be a time in ISO 8601, such as 2026-01-31T12:00:00Z";

/** A moment, or a day's beginning in UTC; as ISO 8601 in UTC. */
const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], { error: MOMENT_FAULT })
  .transform((value) => new Date(value).toISOString());

export const listOrdersQuery = listQuery(ORDER_LIST_FIELDS, "-ordered_at", {
  account_id: id().optional(),
  order_id: id().optional(),
  purchase_order_id: id().optional(),
  status: severalOf(ORDER_STATUSES).optional(),
  return_requested: flag().optional(),
  cancel_requested: flag().optional(),
  oversold: flag().optional(),
  late: flag().optional(),
  to_ship: flag().optional(),
  to_acknowledge: flag().optional(),
  ship_by_from: moment.optional(),
  ship_by_until: moment.optional(),
});
export type ListOrdersQuery = z.output<typeof listOrdersQuery>;

export const importOrdersBody = z.strictObject({
  account_id: id(),
  created_after: moment.optional(),
  purchase_order_ids: z.array(text(100)).min(1).max(MAX_PURCHASE_ORDERS).optional(),
});
export type ImportOrdersBody = z.output<typeof importOrdersBody>;

export const resolveOrderBody = z.strictObject({
  note: note(),
});
export type ResolveOrderBody = z.output<typeof resolveOrderBody>;

export const cancelLinesBody = z.strictObject({
  reason: z.enum(CANCELLATION_REASONS),
  lines: z
    .array(
      z.strictObject({
        line_item_id: id(),
        quantity: units(),
      }),
    )
    .min(1)
    .max(MAX_LINES),
});
export type CancelLinesBody = z.output<typeof cancelLinesBody>;

/** Longer than any carrier's. */
const MAX_TRACKING_NUMBER = 100;

export const changeTrackingBody = z.strictObject({
  tracking_number: text(MAX_TRACKING_NUMBER),
  new_tracking_number: text(MAX_TRACKING_NUMBER),
  carrier: text(100).optional(),
  tracking_url: text(2000).optional(),
});
export type ChangeTrackingBody = z.output<typeof changeTrackingBody>;

const AMOUNT_FAULT = "must be an amount above 0 with at most two decimals, such as 4.99";

export const goodwillRefundBody = z.strictObject({
  reason: z.enum(GOODWILL_REASONS),
  comments: text(1000).optional(),
  lines: z
    .array(
      z.strictObject({
        line_number: text(50),
        amount: z
          .number({ error: AMOUNT_FAULT })
          .positive({ error: AMOUNT_FAULT })
          .max(1_000_000)
          .refine(isInCents, { error: AMOUNT_FAULT })
          .optional(),
      }),
    )
    .min(1)
    .max(MAX_LINES),
});
export type GoodwillRefundBody = z.output<typeof goodwillRefundBody>;

function isInCents(amount: number): boolean {
  return Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;
}

export const dismissRefundBody = z.strictObject({ refund_id: id() });
export type DismissRefundBody = z.output<typeof dismissRefundBody>;
