import { model } from "@medusajs/framework/utils";
import { ACTIVITY_DIRECTIONS, ACTIVITY_OUTCOMES } from "../../../types";

/** Requests to Walmart, webhooks, and decisions of people and jobs, with secrets masked. Kept for 30 days. */
const WalmartActivity = model
  .define(
    { name: "walmart_activity", tableName: "walmart_activity" },
    {
      id: model.id({ prefix: "walact" }).primaryKey(),
      account_id: model.text(),
      /** `outgoing`: a request to Walmart. `incoming`: a webhook. `internal`: a decision of a person or a job. */
      direction: model.enum([...ACTIVITY_DIRECTIONS]),
      entity: model.text(),
      entity_id: model.text().nullable(),
      action: model.text(),
      outcome: model.enum([...ACTIVITY_OUTCOMES]),
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
