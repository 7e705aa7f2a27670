import type { WalmartModuleService } from "../../modules/walmart";
import type { WalmartListingRow } from "../../modules/walmart/types";

/** Adds a person's decision about a listing to the activity log. */
export async function logDecision(
  service: WalmartModuleService,
  listing: Pick<WalmartListingRow, "account_id" | "sku">,
  action: string,
  actorId: string | null,
  details: Record<string, unknown> = {},
): Promise<void> {
  await service.activity.add([
    {
      account_id: listing.account_id,
      direction: "internal",
      entity: "listing",
      entity_id: listing.sku,
      action,
      outcome: "ok",
      actor_id: actorId,
      request: details,
    },
  ]);
}
