import { z } from "@medusajs/framework/zod";
import { ORDER_ATTENTION_KINDS, ORDER_STATUSES } from "../../../../types";
import { id, moment, note } from "../../../../types/schemas/fields";
import {
  cancelLinesSchema,
  cancelOrderSchema,
  changeTrackingSchema,
  goodwillRefundSchema,
  importOrdersSchema,
  mapSkuSchema,
  shipBatchSchema,
  shipOrderSchema,
  walmartRefundSchema,
} from "../../../../types/schemas/order-actions";
import { ORDER_LIST_FIELDS } from "../../../../modules/walmart/types";
import { flag, severalOf } from "../../../validation/field-schemas";
import { listQuery } from "../../../lists/list-query-schema";

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
  refund_to_decide: flag().optional(),
  refund_to_assign: flag().optional(),
  to_review: flag().optional(),
  attention: z.enum(ORDER_ATTENTION_KINDS).optional(),
  ship_by_from: moment().optional(),
  ship_by_until: moment().optional(),
});
export type ListOrdersQuery = z.output<typeof listOrdersQuery>;

export const importOrdersBody = importOrdersSchema;
export type ImportOrdersBody = z.output<typeof importOrdersBody>;

export const resolveOrderBody = z.strictObject({
  note: note(),
});
export type ResolveOrderBody = z.output<typeof resolveOrderBody>;

export const cancelLinesBody = cancelLinesSchema;
export type CancelLinesBody = z.output<typeof cancelLinesBody>;

export const cancelOrderBody = cancelOrderSchema;
export type CancelOrderBody = z.output<typeof cancelOrderBody>;

export const mapSkuBody = mapSkuSchema;
export type MapSkuBody = z.output<typeof mapSkuBody>;

export const changeTrackingBody = changeTrackingSchema;
export type ChangeTrackingBody = z.output<typeof changeTrackingBody>;

export const shipOrderBody = shipOrderSchema;
export type ShipOrderBody = z.output<typeof shipOrderBody>;

export const shipBatchBody = shipBatchSchema;
export type ShipBatchBody = z.output<typeof shipBatchBody>;

export const goodwillRefundBody = goodwillRefundSchema;
export type GoodwillRefundBody = z.output<typeof goodwillRefundBody>;

export const walmartRefundBody = walmartRefundSchema;
export type WalmartRefundBody = z.output<typeof walmartRefundBody>;

export const dismissRefundBody = z.strictObject({ refund_id: id() });
export type DismissRefundBody = z.output<typeof dismissRefundBody>;
