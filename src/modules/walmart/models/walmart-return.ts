import { model } from "@medusajs/framework/utils";

/** What the merchant sees of a return. */
export const RETURN_STATUSES = ["received", "refunded", "error"] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

/** A return order (RMA) of Walmart, and the Medusa return that stands for it. */
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
      /** The purchase order's row; null until that is imported. */
      walmart_order_id: model.text().nullable(),
      /** The Medusa return, once it exists. */
      return_id: model.text().nullable(),
      type: model.enum(["REFUND", "REPLACEMENT"]).default("REFUND"),
      /** The order that replaces what comes back. */
      replacement_customer_order_id: model.text().nullable(),
      status: model.enum([...RETURN_STATUSES]).default("received"),
      status_details: model.text().nullable(),
      error_origin: model.enum(["medusa", "walmart"]).nullable(),
      /** What keeps the Medusa side from following, in words for the merchant. */
      problem: model.text().nullable(),
      problem_origin: model.enum(["medusa", "walmart"]).nullable(),
      /** A problem that the merchant marked as resolved: it is not shown again while it lasts. */
      resolved_problem: model.text().nullable(),
      /** Why Walmart's last answer for this return could not be read; the answer before it still holds. */
      read_problem: model.text().nullable(),
      buyer_name: model.text().nullable(),
      buyer_email: model.text().nullable(),
      requested_at: model.dateTime().nullable(),
      /** Walmart's date for the return: by then it is to be back and refunded. */
      refund_by: model.dateTime().nullable(),
      /** When it arrived at the return centre. */
      received_at: model.dateTime().nullable(),
      /** From then on Walmart refunds in the seller's name. */
      auto_refund_at: model.dateTime().nullable(),
      /** Walmart or the buyer called it off. */
      canceled_at: model.dateTime().nullable(),
      /** Nothing is left to do at Walmart: all refunded, called off, or replaced. */
      closed_at: model.dateTime().nullable(),
      refund_amount: model.bigNumber().default(0),
      currency_code: model.text().default("usd"),
      /** How Walmart says that the refund came about; it no longer tells of newer returns. */
      refund_channel: model.text().nullable(),
      /** Walmart refunded units that the seller had not refunded. */
      refunded_by_walmart: model.boolean().default(false),
      /** Nothing comes back of any line. */
      keep_it: model.boolean().default(false),
      /** A replacement return whose replacement is complete. */
      is_replaced: model.boolean().default(false),
      /** Walmart fulfilled the order itself (WFS): it refunds the return too, and the seller looks on. */
      wfs: model.boolean().default(false),
      item_count: model.number().default(0),
      /** Units refunded, by whomever. */
      refunded_units: model.number().default(0),
      /** Units whose refund Medusa has recorded; null: Medusa has not looked at the return yet. */
      mirrored_units: model.number().nullable(),
      /** `[{carrier, tracking_number, label_url}]` of the parcels on their way back. */
      labels: model.json().default([] as unknown as Record<string, unknown>),
      /** Refunds that the merchant made in Medusa and that stand for this return. */
      refund_ids: model.json().default([] as unknown as Record<string, unknown>),
      /** When the merchant was told that the deadline is near. */
      deadline_notified_at: model.dateTime().nullable(),
      last_synced_at: model.dateTime().nullable(),
      /** Walmart's words, as last received. */
      raw: model.json().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_return_account_rma_unique",
      on: ["account_id", "return_order_id"],
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
    {
      name: "IDX_walmart_return_unmirrored",
      on: ["account_id"],
      where: "(mirrored_units IS DISTINCT FROM refunded_units OR problem IS NOT NULL)",
    },
  ]);

export default WalmartReturn;
