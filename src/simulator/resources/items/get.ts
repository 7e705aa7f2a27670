import { readEnum } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { World } from "../../state/world";
import { findByProductId, itemNotFound, requireItem } from "./find";
import { renderItem } from "./render";

const ORIGIN = "GMP_ITEM_QUERY_API";
const ID_TYPES = ["SKU", "GTIN", "UPC", "ISBN", "EAN", "ITEM_ID"] as const;

/** `GET /v3/items/{id}`: by SKU, unless `productIdType` is given. */
export function getItem(request: SellerRequest, world: World): Reply {
  const id = request.params.id ?? "";
  const type = readEnum(request.query, "productIdType", ID_TYPES, ORIGIN) ?? "SKU";
  const item =
    type === "SKU"
      ? requireItem(request, world, id, ORIGIN)
      : findByProductId(request, world, type, id);
  if (!item) {
    throw itemNotFound(ORIGIN, `No item found for the ${type} ${id}`);
  }
  return ok({ ItemResponse: [renderItem(item)], totalItems: 1 });
}
