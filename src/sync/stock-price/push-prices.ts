import type { MedusaContainer } from "@medusajs/framework/types";
import { pushValues, type PushValuesInput, type PushValuesResult } from "./push-values";

/**
 * Makes Walmart show the prices that an account's listings should have, and then their promotions, which share the
 * quota and are less urgent: they are announced hours ahead.
 */
export async function pushPrices(
  container: MedusaContainer,
  input: Omit<PushValuesInput, "kind">,
): Promise<PushValuesResult> {
  const prices = await pushValues(container, { ...input, kind: "price" });
  const promotions = await pushValues(container, { ...input, kind: "promotion" });
  return {
    found: prices.found + promotions.found,
    confirmed: prices.confirmed + promotions.confirmed,
    refused: prices.refused + promotions.refused,
    postponed: prices.postponed + promotions.postponed,
    by_feed: prices.by_feed + promotions.by_feed,
    feeds_sent: prices.feeds_sent + promotions.feeds_sent,
    feeds_finished: prices.feeds_finished + promotions.feeds_finished,
    errors: [...prices.errors, ...promotions.errors],
  };
}
