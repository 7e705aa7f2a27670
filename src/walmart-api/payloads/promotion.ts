import { createChecks } from "./checks";
import type { Promotion, PromotionChanges } from "./listing-types";

const check = createChecks("prices.put");

/** Walmart's longest promotion, and the most that an item can have. */
const MAX_DAYS = 180;
const MAX_PROMOTIONS = 10;
const DAY = 86_400_000;

/** Builds the body of `PUT /v3/price?promo=true`. An invalid promotion throws. */
export function toPromotionPayload(sku: string, { upsert = [], remove = [] }: PromotionChanges) {
  if (upsert.length + remove.length === 0) check.reject("promotions", "must not be empty");
  if (upsert.length > MAX_PROMOTIONS) {
    check.reject("promotions", `must be at most ${MAX_PROMOTIONS}, got ${upsert.length}`);
  }
  return {
    sku: check.sku(sku),
    pricing: [
      ...remove.map((promotion) => toEntry(promotion, "DELETE")),
      ...upsert.map((promotion) => toEntry(promotion, "UPSERT")),
    ],
  };
}

/** Builds the body that removes all promotions of an item. */
export function toNoPromotionsPayload(sku: string) {
  return { sku: check.sku(sku), replaceAll: "true", pricing: [] };
}

function toEntry(promotion: Promotion, processMode: "UPSERT" | "DELETE") {
  const { kind, price, comparisonPrice, startsAt, endsAt, promoId, showIn } = promotion;
  const start = check.instant("startsAt", startsAt);
  const end = check.instant("endsAt", endsAt);
  if (end <= start) check.reject("endsAt", "must be after startsAt");
  if (end - start > MAX_DAYS * DAY) check.reject("endsAt", `must be within ${MAX_DAYS} days`);
  if (price >= comparisonPrice) check.reject("price", "must be below comparisonPrice");
  return {
    currentPriceType: kind,
    currentPrice: dollars("price", price),
    comparisonPriceType: "BASE",
    comparisonPrice: dollars("comparisonPrice", comparisonPrice),
    effectiveDate: startsAt.toISOString(),
    expirationDate: endsAt.toISOString(),
    ...(showIn && { priceDisplayCodes: showIn }),
    ...(promoId && { promoId }),
    processMode,
  };
}

function dollars(field: string, amount: number) {
  return { currency: "USD", amount: check.price(field, amount) };
}
