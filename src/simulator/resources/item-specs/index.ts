import type { SellerRoute } from "../../http/route";
import { listGtinExemptions } from "./gtin-exemptions";
import { searchCatalog } from "./search";
import { getSpec } from "./spec";
import { listProductTypes } from "./taxonomy";

const perMinute = (tokens: number) => ({ tokens, perMs: 60_000 });
const shared = { access: "token", scope: "item", origin: "GMP_ITEM_QUERY_API" } as const;

/** What sellers need to know to set items up. The limits are from Walmart's throttling table and guides. */
export const ITEM_SPEC_ROUTES: readonly SellerRoute[] = [
  {
    ...shared,
    method: "GET",
    path: "/v3/items/taxonomy",
    operation: "items.taxonomy",
    limit: perMinute(200),
    handle: listProductTypes,
  },
  {
    ...shared,
    method: "POST",
    path: "/v3/items/spec",
    operation: "items.spec",
    limit: perMinute(3),
    handle: getSpec,
  },
  {
    ...shared,
    method: "GET",
    path: "/v3/items/walmart/search",
    operation: "items.search",
    limit: perMinute(200),
    handle: searchCatalog,
  },
  {
    ...shared,
    method: "GET",
    path: "/v3/items/gtin-exemption/status",
    operation: "items.gtinExemptions",
    limit: perMinute(100),
    handle: listGtinExemptions,
  },
];
