import type { ApiRoute } from "../http/route";
import { LISTING_ROUTES } from "./listings";
import { ORDER_ROUTES } from "./orders";
import { PARTNER_ROUTES } from "./partner";
import { RETURN_ROUTES } from "./returns";
import { SETTLEMENT_ROUTES } from "./settlements";
import { TOKEN_ROUTES } from "./token";

/** All operations of the simulated API. A new resource adds its routes here. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...TOKEN_ROUTES,
  ...PARTNER_ROUTES,
  ...ORDER_ROUTES,
  ...RETURN_ROUTES,
  ...LISTING_ROUTES,
  ...SETTLEMENT_ROUTES,
];
