import { z } from "@medusajs/framework/zod";
import { RETURN_STATUSES, RETURN_TYPES } from "../../../../types";
import { RETURN_SORT_FIELDS } from "../../../../modules/walmart/types";
import { flag, id, note, severalOf, units } from "../../../validation/field-schemas";
import { listQuery } from "../../../lists/list-query-schema";

const MAX_LINES = 1000;

export const listReturnsQuery = listQuery(RETURN_SORT_FIELDS, "-requested_at", {
  account_id: id().optional(),
  order_id: id().optional(),
  walmart_order_id: id().optional(),
  return_order_id: id().optional(),
  purchase_order_id: id().optional(),
  type: z.enum(RETURN_TYPES).optional(),
  status: severalOf(RETURN_STATUSES).optional(),
  open: flag().optional(),
});
export type ListReturnsQuery = z.output<typeof listReturnsQuery>;

const lines = z
  .array(
    z.strictObject({
      return_order_line_number: z.int({ error: "must be the number of a line" }),
      quantity: units(),
    }),
  )
  .min(1)
  .max(MAX_LINES);

export const refundReturnBody = z.strictObject({
  lines: lines.optional(),
  restock: z.boolean().optional(),
});
export type RefundReturnBody = z.output<typeof refundReturnBody>;

export const assignRefundBody = refundReturnBody.extend({ refund_id: id() });
export type AssignRefundBody = z.output<typeof assignRefundBody>;

export const resolveReturnBody = z.strictObject({
  note: note(),
});
export type ResolveReturnBody = z.output<typeof resolveReturnBody>;
