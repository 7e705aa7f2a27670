import type { WalmartActivityRow } from "./table-rows";

/** A new entry of the activity log. */
export type NewActivity = Partial<Omit<WalmartActivityRow, "id" | "created_at" | "updated_at">> &
  Pick<WalmartActivityRow, "account_id" | "direction" | "entity" | "action" | "outcome">;
