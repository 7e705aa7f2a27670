import { model } from "@medusajs/framework/utils";

/** Something that Walmart must be told. Stored before it is sent; never deleted for having failed. */
export const UPDATE_KINDS = [
  "acknowledge",
  "ship",
  "track",
  "cancel",
  "refund",
  "goodwill",
] as const;
export type UpdateKind = (typeof UPDATE_KINDS)[number];

export const UPDATE_STATES = ["pending", "sending", "confirmed", "failed", "resolved"] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];

const WalmartUpdate = model
  .define(
    { name: "walmart_update", tableName: "walmart_update" },
    {
      id: model.id({ prefix: "walupd" }).primaryKey(),
      account_id: model.text(),
      walmart_order_id: model.text().nullable(),
      /** For refunds of returns: their trouble shows on the return, not on the order. */
      walmart_return_id: model.text().nullable(),
      kind: model.enum([...UPDATE_KINDS]),
      /** From business ids, such as `ship:ful_123`: the same fact never becomes two updates. */
      idempotency_key: model.text(),
      /** Lower goes first. */
      priority: model.number(),
      /** When Walmart wants it at the latest: of one priority, what is due soonest goes first. */
      due_by: model.dateTime().nullable(),
      /** What the merchant did, as it was when they did it. */
      payload: model.json(),
      /**
       * What is being told to Walmart and what Walmart showed before, stored before it is sent. After an uncertain
       * end it tells which part of it arrived.
       */
      plan: model.json().nullable(),
      state: model.enum([...UPDATE_STATES]).default("pending"),
      /** It was sent and the answer was lost: Walmart must be read before anything is sent again. */
      uncertain: model.boolean().default(false),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      claimed_by: model.text().nullable(),
      claimed_until: model.dateTime().nullable(),
      last_error: model.text().nullable(),
      error_origin: model.enum(["medusa", "walmart"]).nullable(),
      remedy: model.text().nullable(),
      confirmed_at: model.dateTime().nullable(),
      resolved_at: model.dateTime().nullable(),
      resolved_by: model.text().nullable(),
      note: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_update_idempotency_key_unique",
      on: ["idempotency_key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_walmart_update_due",
      on: ["account_id", "priority", "due_by", "created_at"],
      where: "state IN ('pending','sending')",
    },
    { name: "IDX_walmart_update_order", on: ["walmart_order_id", "state"] },
    {
      name: "IDX_walmart_update_return",
      on: ["walmart_return_id", "state"],
      where: "walmart_return_id IS NOT NULL",
    },
    {
      name: "IDX_walmart_update_failed",
      on: ["account_id", "created_at"],
      where: "state = 'failed'",
    },
    {
      name: "IDX_walmart_update_confirmed",
      on: ["kind", "confirmed_at"],
      where: "state = 'confirmed' AND kind <> 'acknowledge'",
    },
  ]);

export default WalmartUpdate;
