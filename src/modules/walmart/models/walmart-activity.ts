import { model } from "@medusajs/framework/utils";

/** What was said to and by Walmart, with secrets masked. Kept for 30 days. */
const WalmartActivity = model
  .define(
    { name: "walmart_activity", tableName: "walmart_activity" },
    {
      id: model.id({ prefix: "walact" }).primaryKey(),
      account_id: model.text(),
      /** `outgoing`: we asked Walmart. `incoming`: Walmart told us. `internal`: what a person or a job decided. */
      direction: model.enum(["outgoing", "incoming", "internal"]),
      entity: model.text(),
      entity_id: model.text().nullable(),
      action: model.text(),
      outcome: model.enum(["ok", "error", "uncertain"]),
      message: model.text().nullable(),
      http_status: model.number().nullable(),
      duration_ms: model.number().nullable(),
      request: model.json().nullable(),
      response: model.json().nullable(),
      correlation_id: model.text().nullable(),
      actor_id: model.text().nullable(),
    },
  )
  .indexes([
    { name: "IDX_walmart_activity_entity", on: ["entity", "entity_id", "created_at"] },
    { name: "IDX_walmart_activity_account_created_at", on: ["account_id", "created_at"] },
    { name: "IDX_walmart_activity_created_at", on: ["created_at"] },
    {
      name: "IDX_walmart_activity_error",
      on: ["created_at", "id"],
      where: "outcome = 'error'",
    },
    { name: "IDX_walmart_activity_correlation_id", on: ["correlation_id"] },
  ]);

export default WalmartActivity;
