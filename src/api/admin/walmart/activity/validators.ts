import { z } from "@medusajs/framework/zod";
import { ACTIVITY_OUTCOMES } from "../../../../types";
import { id, text } from "../../../../types/schemas/fields";
import { listQuery } from "../../../lists/list-query-schema";

const ACTIVITY_ORDER_FIELDS = [
  "id",
  "created_at",
  "entity",
  "action",
  "outcome",
  "duration_ms",
  "http_status",
] as const;

export const listActivityQuery = listQuery(ACTIVITY_ORDER_FIELDS, "-created_at", {
  account_id: id().optional(),
  entity: text(100).optional(),
  entity_id: id().optional(),
  outcome: z.enum(ACTIVITY_OUTCOMES).optional(),
  correlation_id: id().optional(),
});
export type ListActivityQuery = z.output<typeof listActivityQuery>;
