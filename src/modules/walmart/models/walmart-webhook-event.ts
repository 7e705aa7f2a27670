import { model } from "@medusajs/framework/utils";
import { WEBHOOK_SUBJECTS } from "../../../types";

/**
 * A webhook event from Walmart. Stored before the request is answered, so that a crash loses none. It only names what to
 * read from Walmart, so nothing else of it is kept. Deleted after a few days.
 */
const WalmartWebhookEvent = model
  .define(
    { name: "walmart_webhook_event", tableName: "walmart_webhook_event" },
    {
      id: model.id({ prefix: "walhok" }).primaryKey(),
      account_id: model.text(),
      /** Walmart's event id, or one derived from the body: the same event may arrive several times. */
      event_id: model.text(),
      event_type: model.text(),
      /** What to refresh. */
      subject: model.enum([...WEBHOOK_SUBJECTS]),
      /** Purchase order numbers, RMA numbers or SKUs to refresh. Empty: everything that has changed. */
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
