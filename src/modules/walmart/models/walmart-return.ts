import { model } from "@medusajs/framework/utils";
import { ERROR_ORIGINS, RETURN_STATUSES, RETURN_TYPES } from "../../../types";

/** A Walmart return order (RMA), and the Medusa return that represents it. */
const WalmartReturn = model
  .define(
    { name: "walmart_return", tableName: "walmart_return" },
    {
      id: model.id({ prefix: "walret" }).primaryKey(),
      account_id: model.text(),
      /** The RMA number. */
      return_order_id: model.text(),
      customer_order_id: model.text().nullable(),
      purchase_order_id: model.text().nullable(),
      /** The purchase order's row. Null until it is imported. */
      walmart_order_id: model.text().nullable(),
      /** The Medusa return, once it exists. */
      return_id: model.text().nullable(),
      type: model.enum([...RETURN_TYPES]).default("REFUND"),
      /** The order that replaces the returned items. */
      replacement_customer_order_id: model.text().nullable(),
      status: model.enum([...RETURN_STATUSES]).default("received"),
      status_details: model.text().nullable(),
      error_origin: model.enum([...ERROR_ORIGINS]).nullable(),
      /** Why Medusa cannot mirror the return. Shown to the merchant. */
      problem: model.text().nullable(),
      problem_origin: model.enum([...ERROR_ORIGINS]).nullable(),
      /** A problem that the merchant marked as resolved. It is not shown again while it persists. */
      resolved_problem: model.text().nullable(),
      /** Why Walmart's last response for this return could not be read. The previous one is still valid. */
      read_problem: model.text().nullable(),
      buyer_name: model.text().nullable(),
      buyer_email: model.text().nullable(),
      requested_at: model.dateTime().nullable(),
      /** Walmart's due date: by then the return should have arrived and be refunded. */
      refund_by: model.dateTime().nullable(),
      /** When it arrived at the return center. */
      received_at: model.dateTime().nullable(),
      /** From then on Walmart refunds on the seller's behalf. */
      auto_refund_at: model.dateTime().nullable(),
      /** When Walmart or the buyer canceled the return. */
      canceled_at: model.dateTime().nullable(),
      /** Since when nothing is left to do at Walmart: refunded, canceled or replaced. */
      closed_at: model.dateTime().nullable(),
      refund_amount: model.bigNumber().default(0),
      currency_code: model.text().default("usd"),
      /** How the refund was made, according to Walmart. Missing on newer returns. */
      refund_channel: model.text().nullable(),
      /** Walmart refunded units that the seller had not. */
      refunded_by_walmart: model.boolean().default(false),
      /** The buyer keeps the items of all lines. */
      keep_it: model.boolean().default(false),
      /** A replacement return whose replacement is complete. */
      is_replaced: model.boolean().default(false),
      /** Walmart fulfilled the order itself (WFS) and refunds the return too. */
      wfs: model.boolean().default(false),
      item_count: model.number().default(0),
      /** Units refunded by the seller or by Walmart. */
      refunded_units: model.number().default(0),
      /** Units whose refund Medusa has recorded. Null: the return was never mirrored. */
      mirrored_units: model.number().nullable(),
      /** What of the lines Medusa has to follow: linked orders, refunded units, amounts. */
      fingerprint: model.text().nullable(),
      /** What of it Medusa has followed, or a person has settled. */
      mirrored_fingerprint: model.text().nullable(),
      /** When Medusa last tried to follow. The longest ago goes first. */
      mirror_tried_at: model.dateTime().nullable(),
      /** `[{carrier, tracking_number, label_url}]` of the returning parcels. */
      labels: model.json().default([] as unknown as Record<string, unknown>),
      /** Medusa refunds that are assigned to this return. */
      refund_ids: model.json().default([] as unknown as Record<string, unknown>),
      /** When the merchant was notified that the deadline is near. */
      deadline_notified_at: model.dateTime().nullable(),
      /** When the store's hook was given the return. */
      hooked_at: model.dateTime().nullable(),
      last_synced_at: model.dateTime().nullable(),
      /** Since when the buyer's personal data is removed. What Walmart sends later is stored without it. */
      redacted_at: model.dateTime().nullable(),
      /** Walmart's raw data, as last received. */
      raw: model.json().nullable(),
    },
  )
  .indexes([
    // One owner across all accounts, also deleted ones.
    {
      name: "IDX_walmart_return_rma_unique",
      on: ["return_order_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_return_order", on: ["walmart_order_id"] },
    { name: "IDX_walmart_return_requested_at_id", on: ["requested_at", "id"] },
    { name: "IDX_walmart_return_status_requested_at", on: ["status", "requested_at"] },
    { name: "IDX_walmart_return_account_requested_at", on: ["account_id", "requested_at"] },
    {
      name: "IDX_walmart_return_auto_refund_at",
      on: ["auto_refund_at"],
      where: "closed_at IS NULL",
    },
    { name: "IDX_walmart_return_refund_by", on: ["refund_by"], where: "closed_at IS NULL" },
    {
      name: "IDX_walmart_return_unlinked",
      on: ["account_id", "purchase_order_id"],
      where: "walmart_order_id IS NULL",
    },
    { name: "IDX_walmart_return_retention", on: ["updated_at"], where: "redacted_at IS NULL" },
    {
      name: "IDX_walmart_return_unmirrored",
      on: ["account_id"],
      where:
        "(mirrored_units IS DISTINCT FROM refunded_units OR mirrored_fingerprint IS DISTINCT FROM fingerprint OR problem IS NOT NULL)",
    },
  ]);

export default WalmartReturn;
