import type { PropertyType } from "@medusajs/framework/types";
import { model } from "@medusajs/framework/utils";
import { ERROR_ORIGINS, type MessageKind, UPDATE_STATES } from "../../../types";

/** Text without a check constraint, so that a new kind needs no migration. */
const kind = model.text() as unknown as PropertyType<MessageKind>;

/** An outbox message: something Walmart must be sent. Stored before it is sent, and never deleted because it failed. */
const WalmartUpdate = model
  .define(
    { name: "walmart_update", tableName: "walmart_update" },
    {
      id: model.id({ prefix: "walupd" }).primaryKey(),
      account_id: model.text(),
      walmart_order_id: model.text().nullable(),
      /** Refunds of a return: their errors show on the return, not on the order. */
      walmart_return_id: model.text().nullable(),
      kind,
      /** Made from business ids, for example `ship:ful_123`: the same fact never becomes two messages. */
      idempotency_key: model.text(),
      /** Lower goes first. */
      priority: model.number(),
      /** Walmart's deadline. Within one priority, the earliest goes first. */
      due_by: model.dateTime().nullable(),
      /** What the merchant did, as of that moment. */
      payload: model.json(),
      /**
       * The request and Walmart's state before it, stored before it is sent. After an uncertain write it shows which
       * part arrived.
       */
      plan: model.json().nullable(),
      state: model.enum([...UPDATE_STATES]).default("pending"),
      /** It may have arrived: read Walmart's state before anything is sent again. */
      uncertain: model.boolean().default(false),
      attempts: model.number().default(0),
      /** Refusals in a row that named nothing of the request: a few of them are an outage of Walmart, many are not. */
      unspecific_refusals: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      claimed_by: model.text().nullable(),
      claimed_until: model.dateTime().nullable(),
      last_error: model.text().nullable(),
      error_origin: model.enum([...ERROR_ORIGINS]).nullable(),
      remedy: model.text().nullable(),
      confirmed_at: model.dateTime().nullable(),
      /** When Medusa recorded what follows from it: refunds without a return. */
      mirrored_at: model.dateTime().nullable(),
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
    {
      name: "IDX_walmart_update_unmirrored",
      on: ["account_id"],
      where: "kind = 'goodwill' AND state = 'confirmed' AND mirrored_at IS NULL",
    },
  ]);

export default WalmartUpdate;
