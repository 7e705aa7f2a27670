import { readJson } from "../../http/read-json";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { setPrice } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { requireItem } from "../items/find";
import { centsOfBody, priceBody } from "./body";
import { changePromotions } from "./promotions";

const ORIGIN = "GMP_GATEWAY_API";
let responses = 0;

/** `PUT /v3/price`: the price, or with `promo=true` the promotions. */
export function putPrice(request: SellerRequest, world: World): Reply {
  const isPromotion = request.query.get("promo") === "true";
  const sku = isPromotion ? changePromotions(request, world) : changePrice(request, world);
  const done = "Thank you. Your price has been updated.";
  const message = `${done} Please allow up to five minutes for this change to be reflected.`;
  const response = { mart: "WALMART_US", sku, message };
  return ok(wrapped(world) ? { ItemPriceResponse: response } : { ...response, statusCode: 200 });
}

function changePrice(request: SellerRequest, world: World): string {
  const body = readJson(request, priceBody, ORIGIN);
  const item = requireItem(request, world, body.sku, ORIGIN);
  const { correlationId } = request;
  const cause = { source: "api", at: world.clock.now(), correlationId } as const;
  setPrice(world, item, centsOfBody(body), cause);
  return item.sku;
}

function wrapped(world: World): boolean {
  const { priceAnswer } = world.settings;
  return priceAnswer === "alternate" ? responses++ % 2 === 0 : priceAnswer === "wrapped";
}
