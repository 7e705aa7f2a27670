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
  const { kind, startsAt, endsAt, promoId, showIn } = promotion;
  // What is removed may have been made elsewhere.
  const { price, comparisonPrice } =
    processMode === "DELETE" ? promotion : checkedPromotion(check, promotion);
  return {
    currentPriceType: kind,
    currentPrice: dollars(price),
    comparisonPriceType: "BASE",
    comparisonPrice: dollars(comparisonPrice),
    effectiveDate: startsAt.toISOString(),
    expirationDate: endsAt.toISOString(),
    ...(showIn && { priceDisplayCodes: showIn }),
    ...(promoId && { promoId }),
    processMode,
  };
}

/** The prices of a promotion that does not break Walmart's rules. */
export function checkedPromotion(
  checks: ReturnType<typeof createChecks>,
  { price, comparisonPrice, startsAt, endsAt }: Promotion,
): { price: number; comparisonPrice: number } {
  const start = checks.instant("startsAt", startsAt);
  const end = checks.instant("endsAt", endsAt);
  if (end <= start) checks.reject("endsAt", "must be after startsAt");
  if (end - start > MAX_DAYS * DAY) checks.reject("endsAt", `must be within ${MAX_DAYS} days`);
  if (price >= comparisonPrice) checks.reject("price", "must be below comparisonPrice");
  return {
    price: checks.price("price", price),
    comparisonPrice: checks.price("comparisonPrice", comparisonPrice),
  };
}

function dollars(amount: number) {
  return { currency: "USD", amount };
}
