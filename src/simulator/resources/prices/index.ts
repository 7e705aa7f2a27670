import type { SellerRoute } from "../../http/route";
import { putPrice } from "./put";

/** Prices. The limit is from Walmart's throttling table. */
export const PRICE_ROUTES: readonly SellerRoute[] = [
  {
    access: "token",
    scope: "price",
    origin: "GMP_GATEWAY_API",
    method: "PUT",
    path: "/v3/price",
    operation: "price.put",
    limit: { tokens: 100, perMs: 3_600_000 },
    handle: putPrice,
  },
];
