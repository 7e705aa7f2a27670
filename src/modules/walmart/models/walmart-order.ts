import { model } from "@medusajs/framework/utils";
import { ERROR_ORIGINS, FULFILLED_BY, IMPORT_STATES, ORDER_STATUSES } from "../../../types";

/** A Walmart purchase order (PO), and the Medusa order that represents it. */
const WalmartOrder = model
  .define(
    { name: "walmart_order", tableName: "walmart_order" },
    {
      id: model.id({ prefix: "walord" }).primaryKey(),
      account_id: model.text(),
      purchase_order_id: model.text(),
      customer_order_id: model.text().nullable(),
      import_state: model.enum([...IMPORT_STATES]).default("claimed"),
      /** The merchant asked for a Medusa order, although it was shipped elsewhere. */
      import_requested: model.boolean().default(false),
      /** The Medusa order's id, chosen before the order exists so that a crash cannot create it twice. */
      claimed_order_id: model.text(),
      /** The Medusa order, once it exists with its payment and reservations. */
      order_id: model.text().nullable(),
      display_id: model.number().nullable(),
      /** The lease of the run that creates or changes the Medusa order. */
      claimed_by: model.text().nullable(),
      claimed_until: model.dateTime().nullable(),
      /** Shown to the merchant: Walmart's status, or `error` if something needs attention. */
      status: model.enum([...ORDER_STATUSES]).default("open"),
      /** The status that follows from the lines at Walmart, regardless of errors on this side. */
      walmart_status: model.enum([...ORDER_STATUSES]).default("open"),
      /** Why this purchase order cannot be imported or mirrored. Shown to the merchant. */
      problem: model.text().nullable(),
      /** The same in parts: its code, values and details. */
      problem_parts: model.json().nullable(),
      problem_origin: model.enum([...ERROR_ORIGINS]).nullable(),
      /** A problem that the merchant marked as resolved. It is not shown again while it persists. */
      resolved_problem: model.text().nullable(),
      /** Why Walmart's last response for this purchase order could not be read. The previous one is still valid. */
      read_problem: model.text().nullable(),
      /** What is unusual about Walmart's data, which the merchant should look at. Shown to the merchant. */
      review: model.text().nullable(),
      /** A review that the merchant has finished. It is not shown again while it stays the same. */
      resolved_review: model.text().nullable(),
      status_details: model.text().nullable(),
      /** What `status_details` says, in parts. */
      shown_problem: model.json().nullable(),
      error_origin: model.enum([...ERROR_ORIGINS]).nullable(),
      return_requested: model.boolean().default(false),
      /** Since when a refund made in Medusa waits for the merchant: Walmart does not know of it. Null: none does. */
      unassigned_refund_at: model.dateTime().nullable(),
      /** Medusa refunds that the merchant decided about: not to send them to Walmart, or to send them without a return. */
      dismissed_refund_ids: model.json().default([] as unknown as Record<string, unknown>),
      /** The buyer asked Walmart to cancel. The merchant decides. */
      cancel_requested: model.boolean().default(false),
      /** At import there was less stock than Walmart had sold. */
      oversold: model.boolean().default(false),
      cancellation_reason: model.text().nullable(),
      /** The merchant's reason for a cancellation that Medusa is about to make. */
      chosen_reason: model.text().nullable(),
      /** Who fulfills it: the seller, Walmart (WFS) or a third party. */
      fulfilled_by: model.enum([...FULFILLED_BY]).default("seller"),
      /** Walmart's id of the ship node that it expects the order from. */
      ship_node: model.text().nullable(),
      /** Where its stock was reserved. */
      stock_location_id: model.text().nullable(),
      order_type: model.text().nullable(),
      original_customer_order_id: model.text().nullable(),
      buyer_name: model.text().nullable(),
      buyer_email: model.text().nullable(),
      ordered_at: model.dateTime().nullable(),
      acknowledge_by: model.dateTime().nullable(),
      ship_by: model.dateTime().nullable(),
      deliver_by: model.dateTime().nullable(),
      ship_method: model.text().nullable(),
      /** The delivery program and the carrier's service that the buyer was promised, in Walmart's codes. */
      shipping_program: model.text().nullable(),
      promised_carrier_method: model.text().nullable(),
      /** Price reductions of lines that Walmart takes part in. Null: none. Answers to writes do not contain them. */
      incentives: model.json().nullable(),
      item_count: model.number().default(0),
      total: model.bigNumber().default(0),
      currency_code: model.text().default("usd"),
      acknowledged_at: model.dateTime().nullable(),
      last_synced_at: model.dateTime().nullable(),
      /** What of Walmart's data Medusa has to follow: cancellations, delivery, refunds. Null: nothing. */
      mirror_fingerprint: model.text().nullable(),
      /** What of it Medusa has followed, or a person has settled. */
      mirrored_fingerprint: model.text().nullable(),
      /** `{source: cents}`: refunds that Medusa does not record because a person settled them. */
      settled_refunds: model.json().default({}),
      /** What Walmart refunded without a return, and what was decided about it. Null: nothing. */
      walmart_refund: model.json().nullable(),
      /** Since when the buyer's personal data is removed. What Walmart sends later is stored without it. */
      redacted_at: model.dateTime().nullable(),
      /** Walmart's raw data, as last received. */
      raw: model.json().nullable(),
    },
  )
  .indexes([
    // One owner across all accounts, also deleted ones.
    {
      name: "IDX_walmart_order_po_unique",
      on: ["purchase_order_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_walmart_order_claimed_order_id_unique",
      on: ["claimed_order_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { name: "IDX_walmart_order_order_id", on: ["order_id"] },
    { name: "IDX_walmart_order_customer_order_id", on: ["customer_order_id"] },
    { name: "IDX_walmart_order_display_id", on: ["display_id"] },
    { name: "IDX_walmart_order_ordered_at_id", on: ["ordered_at", "id"] },
    { name: "IDX_walmart_order_status_ordered_at", on: ["status", "ordered_at"] },
    { name: "IDX_walmart_order_account_ordered_at", on: ["account_id", "ordered_at"] },
    {
      name: "IDX_walmart_order_ship_by",
      on: ["ship_by"],
      where: "status IN ('open','partially_shipped','error')",
    },
    // Counted by the overview.
    { name: "IDX_walmart_order_status_account", on: ["status", "account_id"] },
    {
      name: "IDX_walmart_order_cancel_requested",
      on: ["ordered_at", "id"],
      where: "cancel_requested",
    },
    {
      name: "IDX_walmart_order_return_requested",
      on: ["ordered_at", "id"],
      where: "return_requested",
    },
    {
      name: "IDX_walmart_order_unfinished",
      on: ["account_id", "import_state"],
      where: "(import_state IN ('claimed','held','unreadable') OR read_problem IS NOT NULL)",
    },
    // Searched by the reconcile job: changed orders, orders with a problem, orders not synced for long.
    {
      name: "IDX_walmart_order_changed",
      on: ["account_id", "updated_at"],
      where: "import_state = 'imported'",
    },
    {
      name: "IDX_walmart_order_problem",
      on: ["account_id"],
      where: "import_state = 'imported' AND problem IS NOT NULL",
    },
    { name: "IDX_walmart_order_review", on: ["account_id"], where: "review IS NOT NULL" },
    {
      name: "IDX_walmart_order_stale",
      on: ["account_id", "last_synced_at"],
      where: "import_state = 'imported' AND walmart_status IN ('open','partially_shipped')",
    },
    {
      name: "IDX_walmart_order_unmirrored",
      on: ["account_id"],
      where:
        "import_state = 'imported' AND mirror_fingerprint IS DISTINCT FROM mirrored_fingerprint",
    },
    {
      name: "IDX_walmart_order_walmart_refund",
      on: ["account_id"],
      where: "walmart_refund IS NOT NULL",
    },
    {
      name: "IDX_walmart_order_unassigned_refund",
      on: ["account_id"],
      where: "unassigned_refund_at IS NOT NULL",
    },
    // Searched for personal data that is old, and for returns that were stored while it was removed.
    { name: "IDX_walmart_order_retention", on: ["updated_at"], where: "redacted_at IS NULL" },
    {
      name: "IDX_walmart_order_redacted_at",
      on: ["redacted_at"],
      where: "redacted_at IS NOT NULL",
    },
  ]);

export default WalmartOrder;
