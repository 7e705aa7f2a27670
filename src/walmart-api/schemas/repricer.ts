import { z } from "zod";
import { flag, listOf, optionalNumeric, optionalText, requiredText } from "./tolerant";

/** A strategy of Walmart's repricer. Unknown words are kept. */
export const repricerStrategySchema = z.looseObject({
  strategyCollectionId: requiredText,
  /** Its name, by which items are assigned to it. */
  repricerStrategy: requiredText,
  enabled: flag,
  enableRepricerForPromotion: flag,
  restoreSellerPriceWithoutTarget: flag,
  enableBuyboxMeetExternal: flag,
  compareWith3pOfferOnly: flag,
  strategies: listOf(
    z.looseObject({
      /** "Buy Box Price", "External Price", "Competitive Price" … */
      strategyType: optionalText,
      /** UNIT or PERCENTAGE. */
      adjustmentType: optionalText,
      adjustmentValue: optionalNumeric,
    }),
  ),
  /** How many items have it; only in lists. */
  assignedCount: optionalNumeric,
});
export type WalmartRepricerStrategy = z.infer<typeof repricerStrategySchema>;

/** Response of `GET /v3/repricer/strategies`. */
export const repricerStrategiesSchema = z.looseObject({
  strategyCollections: listOf(repricerStrategySchema),
});
