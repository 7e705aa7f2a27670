import type { SellerRoute } from "../../http/route";
import { getItem } from "./get";
import { listItems } from "./list";
import { retireItem } from "./retire";

const MINUTE = 60_000;
const perMinute = (tokens: number) => ({ tokens, perMs: MINUTE });
const shared = { access: "token", scope: "item", origin: "GMP_ITEM_QUERY_API" } as const;

/** The seller's items. The limits are from Walmart's throttling table. */
export const ITEM_ROUTES: readonly SellerRoute[] = [
  {
    ...shared,
    method: "GET",
    path: "/v3/items",
    operation: "items.list",
    limit: perMinute(300),
    limitOf: ({ query }) =>
      ["sku", "lifecycleStatus", "publishedStatus"].some((name) => query.has(name))
        ? { operation: "items.list?", limit: perMinute(60) }
        : undefined,
    handle: listItems,
  },
  {
    ...shared,
    method: "GET",
    path: "/v3/items/:id",
    operation: "items.get",
    limit: perMinute(900),
    limitOf: ({ rawQuery }) =>
      rawQuery.length > 1 ? { operation: "items.get?", limit: perMinute(60) } : undefined,
    handle: getItem,
  },
  {
    ...shared,
    method: "DELETE",
    path: "/v3/items/:id",
    operation: "items.retire",
    limit: perMinute(900),
    handle: retireItem,
  },
];
