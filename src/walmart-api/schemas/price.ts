import { z } from "zod";
import {
  flag,
  listOf,
  numeric,
  optionalInstant,
  optionalNumeric,
  optionalText,
  requiredText,
} from "./tolerant";

/** Response of `PUT /v3/price`. */
export const priceUpdateSchema = z.looseObject({
  sku: requiredText,
  mart: optionalText,
  message: optionalText,
});
export type WalmartPriceUpdate = z.infer<typeof priceUpdateSchema>;

/** A price of a promotion: in two levels, as Walmart sends it. */
const promotionPriceSchema = z
  .looseObject({ value: z.looseObject({ amount: numeric }) })
  .transform(({ value }) => value.amount);

export const promotionSchema = z
  .looseObject({
    currentPrice: promotionPriceSchema,
    /** REDUCED or CLEARANCE; plain text, since Walmart may add more. */
    currentPriceType: requiredText,
    comparisonPrice: promotionPriceSchema.nullish().catch(undefined),
    effectiveDate: optionalInstant,
    expirationDate: optionalInstant,
    promoId: optionalText,
    pid: optionalText,
  })
  .transform((promotion) => ({
    kind: promotion.currentPriceType,
    price: promotion.currentPrice,
    comparisonPrice: promotion.comparisonPrice ?? null,
    startsAt: promotion.effectiveDate ?? null,
    endsAt: promotion.expirationDate ?? null,
    // Walmart names it in two ways.
    promoId: promotion.promoId ?? promotion.pid ?? null,
  }));
/** A promotion of an item. */
export type WalmartPromotion = z.infer<typeof promotionSchema>;

/** Response of `GET /v3/promo/sku/{sku}`. */
export const promotionsSchema = z.looseObject({
  payload: z.looseObject({
    pricingList: z.looseObject({ pricing: listOf(promotionSchema) }).nullish(),
  }),
});

/** What Walmart knows of an item's price. Prices are in dollars. */
export const pricingInsightSchema = z.looseObject({
  sku: requiredText,
  currentPrice: optionalNumeric,
  buyBoxBasePrice: optionalNumeric,
  buyBoxTotalPrice: optionalNumeric,
  /** How often, in percent, the item was the offer that buyers see first. */
  buyBoxWinRate: optionalNumeric,
  competitorPrice: optionalNumeric,
  comparisonPrice: optionalNumeric,
  suggestedPrice: optionalNumeric,
  priceCompetitive: flag,
  promoStatus: optionalText,
  repricerStrategyName: optionalText,
});
export type WalmartPricingInsight = z.infer<typeof pricingInsightSchema>;

/** Response of `POST /v3/price/getPricingInsights`. */
export const pricingInsightsSchema = z.looseObject({
  pageContext: z.looseObject({ totalPages: optionalNumeric }).nullish().catch(undefined),
  pricingInsightsResponseList: listOf(z.unknown()),
});
