import { model } from "@medusajs/framework/utils";

/** What is still to be done to give a purchase order its Medusa order. */
export const IMPORT_STATES = [
  /** Stored; its Medusa order is to be created, or its creation was cut short. */
  "claimed",
  /** Cannot become a Medusa order yet (a SKU is unknown, say); tried again at every import. */
  "held",
  /** The Medusa order exists with its payment and reservations. */
  "imported",
  /** No Medusa order is wanted: cancelled or shipped before it was first seen. */
  "skipped",
  /** Walmart's answer could not be read; the raw payload is kept and read again at every import. */
  "unreadable",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const ORDER_STATUSES = [
  "open",
  "partially_shipped",
  "shipped",
  "delivered",
  "canceled",
  "error",
] as const;

/** A Walmart purchase order (PO), and the Medusa order that stands for it. */
const WalmartOrder = model
  .define(
    { name: "walmart_order", tableName: "walmart_order" },
    {
      id: model.id({ prefix: "walord" }).primaryKey(),
      account_id: model.text(),
      purchase_order_id: model.text(),
      customer_order_id: model.text().nullable(),
      import_state: model.enum([...IMPORT_STATES]).default("claimed"),
      /** The merchant wants a Medusa order of it, though it was shipped elsewhere. */
      asked_for: model.boolean().default(false),
      /** The Medusa order's id, chosen before the order exists so that no crash can create it twice. */
      claimed_order_id: model.text(),
      /** The Medusa order, once it exists with its payment and reservations. */
      order_id: model.text().nullable(),
      display_id: model.number().nullable(),
      /** The process that is turning this row into a Medusa order, and until when its claim holds. */
      claimed_by: model.text().nullable(),
      claimed_until: model.dateTime().nullable(),
      /** What the merchant sees: Walmart's status, or `error` when something needs them. */
      status: model.enum([...ORDER_STATUSES]).default("open"),
      /** What the lines at Walmart add up to, whatever went wrong here. */
      walmart_status: model.enum([...ORDER_STATUSES]).default("open"),
      /** What keeps this purchase order from being imported or mirrored, in words for the merchant. */
      problem: model.text().nullable(),
      problem_origin: model.enum(["medusa", "walmart"]).nullable(),
      /** A problem that the merchant marked as resolved: it is not shown again while it lasts. */
      resolved_problem: model.text().nullable(),
      /** Why Walmart's last answer for this purchase order could not be read; the answer before it still holds. */
      read_problem: model.text().nullable(),
      status_details: model.text().nullable(),
      error_origin: model.enum(["medusa", "walmart"]).nullable(),
      return_requested: model.boolean().default(false),
      /** Refunds made in Medusa of which the merchant said that Walmart is not to be told. */
      dismissed_refund_ids: model.json().default([] as unknown as Record<string, unknown>),
      /** The buyer asked Walmart to cancel; the merchant decides. */
      cancel_requested: model.boolean().default(false),
      /** At import there was less stock than Walmart had sold. */
      oversold: model.boolean().default(false),
      cancellation_reason: model.text().nullable(),
      /** The reason that the merchant chose for a cancellation that Medusa is about to make. */
      chosen_reason: model.text().nullable(),
      /** Who fulfils it: the seller, Walmart (WFS) or a third party. */
      fulfilled_by: model.enum(["seller", "wfs", "third_party"]).default("seller"),
      order_type: model.text().nullable(),
      original_customer_order_id: model.text().nullable(),
      buyer_name: model.text().nullable(),
      buyer_email: model.text().nullable(),
      ordered_at: model.dateTime().nullable(),
      acknowledge_by: model.dateTime().nullable(),
      ship_by: model.dateTime().nullable(),
      deliver_by: model.dateTime().nullable(),
      ship_method: model.text().nullable(),
      item_count: model.number().default(0),
      total: model.bigNumber().default(0),
      currency_code: model.text().default("usd"),
      acknowledged_at: model.dateTime().nullable(),
      last_synced_at: model.dateTime().nullable(),
      /** Walmart's words, as last received. */
      raw: model.json().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_order_account_po_unique",
      on: ["account_id", "purchase_order_id"],
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
    { name: "IDX_walmart_order_ordered_at_id", on: ["ordered_at", "id"] },
    { name: "IDX_walmart_order_status_ordered_at", on: ["status", "ordered_at"] },
    { name: "IDX_walmart_order_account_ordered_at", on: ["account_id", "ordered_at"] },
    {
      name: "IDX_walmart_order_ship_by",
      on: ["ship_by"],
      where: "status IN ('open','partially_shipped','error')",
    },
    // What the overview counts.
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
    // What the reconcile job looks for: what changed, what could not follow, what was not heard of for long.
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
    {
      name: "IDX_walmart_order_stale",
      on: ["account_id", "last_synced_at"],
      where: "import_state = 'imported' AND walmart_status IN ('open','partially_shipped')",
    },
  ]);

export default WalmartOrder;
