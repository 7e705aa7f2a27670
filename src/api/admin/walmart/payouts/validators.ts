import { z } from "@medusajs/framework/zod";
import {
  PAYOUT_DIFFERENCE_SORT_FIELDS,
  PAYOUT_LINE_SORT_FIELDS,
  PAYOUT_SORT_FIELDS,
} from "../../../../modules/walmart/types";
import {
  PAYOUT_DIFFERENCE_KINDS,
  PAYOUT_DIFFERENCE_REVIEWS,
  PAYOUT_KINDS,
  PAYOUT_STATUSES,
} from "../../../../types";
import { id } from "../../../../types/schemas/fields";
import { listQuery } from "../../../lists/list-query-schema";
import { flag, severalOf } from "../../../validation/field-schemas";

/** Base64 of a file of 48 MB. A settlement with a million rows has less than 30 MB. */
export const MAX_UPLOAD = 64 * 1024 * 1024;
const MAX_NOTE = 2_000;

const text = () => z.string().trim().max(200);

export const listPayoutsQuery = listQuery(PAYOUT_SORT_FIELDS, "-report_date", {
  account_id: id().optional(),
  status: severalOf(PAYOUT_STATUSES).optional(),
});
export type ListPayoutsQuery = z.output<typeof listPayoutsQuery>;

export const listPayoutLinesQuery = listQuery(PAYOUT_LINE_SORT_FIELDS, "position", {
  type: text().optional(),
  amount_type: text().optional(),
  sku: text().optional(),
  purchase_order_id: text().optional(),
  kind: z.enum(PAYOUT_KINDS).optional(),
  matched: flag().optional(),
});
export type ListPayoutLinesQuery = z.output<typeof listPayoutLinesQuery>;

export const listDifferencesQuery = listQuery(PAYOUT_DIFFERENCE_SORT_FIELDS, "-created_at", {
  account_id: id().optional(),
  payout_id: id().optional(),
  kind: severalOf(PAYOUT_DIFFERENCE_KINDS).optional(),
  review: z.enum(PAYOUT_DIFFERENCE_REVIEWS).optional(),
});
export type ListDifferencesQuery = z.output<typeof listDifferencesQuery>;

export const ofAccountQuery = z.strictObject({ account_id: id().optional() });
export type OfAccountQuery = z.output<typeof ofAccountQuery>;

export const uploadPayoutBody = z.strictObject({
  account_id: id(),
  file_name: z.string().trim().min(1).max(200),
  content: z
    .string()
    .min(1)
    .max(MAX_UPLOAD)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: "must be the file in base64" }),
  report_date: z.iso.date({ error: "must be a date such as 2026-11-24" }).optional(),
});
export type UploadPayoutBody = z.output<typeof uploadPayoutBody>;

export const reviewDifferenceBody = z.strictObject({
  review: z.enum(PAYOUT_DIFFERENCE_REVIEWS).optional(),
  note: z.string().trim().max(MAX_NOTE).nullable().optional(),
});
export type ReviewDifferenceBody = z.output<typeof reviewDifferenceBody>;
