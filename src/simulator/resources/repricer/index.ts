import type { SellerRoute } from "../../http/route";
import { submitRepricerFeed } from "../feeds/submit";
import { createStrategy, deleteStrategy, listStrategies, updateStrategy } from "./strategies";

const HOUR = 3_600_000;
const shared = { access: "token", scope: "price", origin: "GMP_GATEWAY_API" } as const;

/** Walmart's repricer. The limits are from its document. */
export const REPRICER_ROUTES: readonly SellerRoute[] = [
  {
    ...shared,
    method: "GET",
    path: "/v3/repricer/strategies",
    operation: "repricer.strategies",
    limit: { tokens: 50, perMs: HOUR },
    handle: listStrategies,
  },
  {
    ...shared,
    method: "POST",
    path: "/v3/repricer/strategy",
    operation: "repricer.create",
    limit: { tokens: 20, perMs: HOUR },
    handle: createStrategy,
  },
  {
    ...shared,
    method: "PUT",
    path: "/v3/repricer/strategy/:strategyCollectionId",
    operation: "repricer.update",
    limit: { tokens: 10, perMs: HOUR },
    handle: updateStrategy,
  },
  {
    ...shared,
    method: "DELETE",
    path: "/v3/repricer/strategy/:strategyCollectionId",
    operation: "repricer.delete",
    limit: { tokens: 10, perMs: HOUR },
    handle: deleteStrategy,
  },
  {
    ...shared,
    method: "POST",
    path: "/v3/repricerFeeds",
    operation: "repricer.feed",
    limit: { tokens: 6, perMs: HOUR },
    handle: submitRepricerFeed,
  },
];
