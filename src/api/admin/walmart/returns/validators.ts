import { z } from "@medusajs/framework/zod";
import { RETURN_ATTENTION_KINDS, RETURN_STATUSES, RETURN_TYPES } from "../../../../types";
import { id, note } from "../../../../types/schemas/fields";
import { refundReturnSchema } from "../../../../types/schemas/return-actions";
import { RETURN_SORT_FIELDS } from "../../../../modules/walmart/types";
import { flag, severalOf } from "../../../validation/field-schemas";
import { listQuery } from "../../../lists/list-query-schema";

export const listReturnsQuery = listQuery(RETURN_SORT_FIELDS, "-requested_at", {
  account_id: id().optional(),
  order_id: id().optional(),
  walmart_order_id: id().optional(),
  return_order_id: id().optional(),
  purchase_order_id: id().optional(),
  type: z.enum(RETURN_TYPES).optional(),
  status: severalOf(RETURN_STATUSES).optional(),
  open: flag().optional(),
  attention: z.enum(RETURN_ATTENTION_KINDS).optional(),
});
export type ListReturnsQuery = z.output<typeof listReturnsQuery>;

export const refundReturnBody = refundReturnSchema;
export type RefundReturnBody = z.output<typeof refundReturnBody>;

export const assignRefundBody = refundReturnBody.extend({ refund_id: id() });
export type AssignRefundBody = z.output<typeof assignRefundBody>;

export const resolveReturnBody = z.strictObject({
  note: note(),
});
export type ResolveReturnBody = z.output<typeof resolveReturnBody>;
