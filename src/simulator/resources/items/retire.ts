import { ok, type Reply, type SellerRequest } from "../../http/route";
import { recordListing } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { requireItem } from "./find";

/** `DELETE /v3/items/{sku}`: permanently, but after a delay. Until then the item does not change. */
export function retireItem(request: SellerRequest, world: World): Reply {
  const item = requireItem(request, world, request.params.id ?? "", "GMP_ITEM_QUERY_API");
  const { sku, seller } = item;
  const { correlationId } = request;
  const at = world.clock.now();
  const repeated = item.retiring ? { repeated: true as const } : {};
  recordListing(
    world,
    { kind: "retire", seller, sku, ...repeated },
    { source: "api", at, correlationId },
  );
  if (!item.retiring) {
    item.retiring = true;
    world.listings.retiring.add(at + world.settings.retireSeconds * 1000, item);
  }
  const what = "Your item has been submitted for retirement from Walmart Catalog.";
  const delay = "It can take up to 48 hours for items to be retired.";
  return ok({ sku, message: `Thank you. ${what} ${delay}` });
}
