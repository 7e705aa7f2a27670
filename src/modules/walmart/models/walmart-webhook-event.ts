import { model } from "@medusajs/framework/utils";
import { HINT_SUBJECTS } from "../../../mapping/webhook-hint";

/**
 * A webhook of Walmart's. Stored before it is answered, so that none is lost with a process; what it is about is read
 * again at Walmart, so only that is kept of it. Goes after some days.
 */
const WalmartWebhookEvent = model
  .define(
    { name: "walmart_webhook_event", tableName: "walmart_webhook_event" },
    {
      id: model.id({ prefix: "walhok" }).primaryKey(),
      account_id: model.text(),
      /** Walmart's id of the event, or one made from its text: the same event may come several times. */
      event_id: model.text(),
      event_type: model.text(),
      /** What is to be looked at again. */
      subject: model.enum([...HINT_SUBJECTS]),
      /** What to look at: purchase orders, RMAs or SKUs. None: whatever has changed. */
      numbers: model.json(),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      last_error: model.text().nullable(),
      handled_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: "IDX_walmart_webhook_event_unique",
      on: ["account_id", "event_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_walmart_webhook_event_open",
      on: ["account_id", "created_at"],
      where: "handled_at IS NULL",
    },
    { name: "IDX_walmart_webhook_event_created_at", on: ["created_at"] },
  ]);

export default WalmartWebhookEvent;
