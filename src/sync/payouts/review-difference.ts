import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminWalmartPayoutDifferenceReview } from "../../types";
import { walmartService } from "../kernel/container";

export interface ReviewDifferenceInput {
  id: string;
  actor_id: string;
  review?: AdminWalmartPayoutDifferenceReview;
  note?: string | null;
}

/** Stores what a person decided about a difference in payouts, or a note about it. */
export async function reviewDifference(
  container: MedusaContainer,
  { id, actor_id, review, note }: ReviewDifferenceInput,
): Promise<void> {
  const isDismissed = review === "dismissed";
  await walmartService(container).updateWalmartPayoutDifferences({
    id,
    ...(note !== undefined && { note }),
    ...(review && {
      review,
      reviewed_at: isDismissed ? new Date() : null,
      reviewed_by: isDismissed ? actor_id : null,
    }),
  });
}
