import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "./container";

/** Something that a person decided in the admin or through the API. */
export interface Decision {
  account_id: string;
  entity: "order" | "return" | "listing";
  /** As the activity log shows it: the PO number, the return's number or the SKU. */
  entity_id: string;
  action: string;
  message?: string | null;
  actor_id: string | null | undefined;
  details?: Record<string, unknown>;
}

/** Records in the activity log what a person decided, and who it was. */
export async function recordDecision(
  container: MedusaContainer,
  { account_id, entity, entity_id, action, message, actor_id, details }: Decision,
): Promise<void> {
  await walmartService(container).activity.add([
    {
      account_id,
      direction: "internal",
      entity,
      entity_id,
      action,
      outcome: "ok",
      message: message ?? null,
      actor_id: actor_id ?? null,
      request: details ?? {},
    },
  ]);
}
