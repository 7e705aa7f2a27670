import type { SellerRoute } from "../../http/route";
import { getPricingInsights } from "./insights";
import { getPromotions } from "./promotions";
import { putPrice } from "./put";

const MINUTE = 60_000;
const shared = { access: "token", scope: "price", origin: "GMP_GATEWAY_API" } as const;

/** Prices and promotions. The limits are from Walmart's throttling table. */
export const PRICE_ROUTES: readonly SellerRoute[] = [
  {
    ...shared,
    method: "PUT",
    path: "/v3/price",
    operation: "price.put",
    limit: { tokens: 100, perMs: 60 * MINUTE },
    handle: putPrice,
  },
  {
    ...shared,
    method: "GET",
    path: "/v3/promo/sku/:sku",
    operation: "price.promotions",
    limit: { tokens: 1000, perMs: MINUTE },
    handle: getPromotions,
  },
  {
    ...shared,
    method: "POST",
    path: "/v3/price/getPricingInsights",
    operation: "price.insights",
    limit: { tokens: 2, perMs: MINUTE },
    handle: getPricingInsights,
  },
];
