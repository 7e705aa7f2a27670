import type { SellerRoute } from "../../http/route";
import { listInventories } from "./list";
import { getInventories, putInventories } from "./multiple";
import { getInventory, putInventory } from "./single";

const shared = {
  access: "token",
  scope: "inventory",
  origin: "GMP_INVENTORY_API",
  limit: { tokens: 200, perMs: 60_000 },
} as const;

/** Stock. The limits are from Walmart's throttling table. */
export const INVENTORY_ROUTES: readonly SellerRoute[] = [
  route("GET", "/v3/inventory", "inventory.get", getInventory),
  route("PUT", "/v3/inventory", "inventory.put", putInventory),
  route("GET", "/v3/inventories", "inventories.list", listInventories),
  route("GET", "/v3/inventories/:sku", "inventories.get", getInventories),
  route("PUT", "/v3/inventories/:sku", "inventories.put", putInventories),
];

function route(
  method: "GET" | "PUT",
  path: string,
  operation: string,
  handle: SellerRoute["handle"],
): SellerRoute {
  return { ...shared, method, path, operation, handle };
}
