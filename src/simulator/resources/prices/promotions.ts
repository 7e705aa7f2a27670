import { z } from "zod";
import { apiError } from "../../http/errors";
import { readJson } from "../../http/read-json";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { recordListing } from "../../state/listing-changes";
import type { Promotion } from "../../state/promotions";
import type { World } from "../../state/world";
import { requireItem } from "../items/find";
import { money } from "./body";
import {
  checkTogether,
  PromotionRefusal,
  putPromotion,
  removeAllPromotions,
  removePromotion,
} from "./promotion-rules";

const ORIGIN = "GMP_GATEWAY_API";
const entry = z.strictObject({
  currentPriceType: z.enum(["REDUCED", "CLEARANCE"]),
  currentPrice: money,
  comparisonPriceType: z.literal("BASE"),
  comparisonPrice: money,
  effectiveDate: z.iso.datetime(),
  expirationDate: z.iso.datetime(),
  priceDisplayCodes: z.enum(["CART", "CHECKOUT"]).optional(),
  promoId: z.string().optional(),
  processMode: z.enum(["UPSERT", "DELETE"]),
});
type Entry = z.infer<typeof entry>;

const promotionsBody = z
  .strictObject({
    sku: z.string().min(1),
    offerId: z.string().optional(),
    replaceAll: z.enum(["true", "false"]).optional(),
    pricing: z.array(entry).max(1000),
  })
  .refine(({ replaceAll, pricing }) => replaceAll === "true" || pricing.length > 0, {
    path: ["pricing"],
    message: "must not be empty",
  });

/** `PUT /v3/price?promo=true`: all changes of an item, or none of them. Returns the SKU. */
export function changePromotions(request: SellerRequest, world: World): string {
  const { sku, replaceAll, pricing } = readJson(request, promotionsBody, ORIGIN);
  const { seller } = requireItem(request, world, sku, ORIGIN);
  const { promotions } = world.listings;
  const at = world.clock.now();
  const after = afterChanges(promotions.of(seller, sku), { replaceAll, pricing }, at);
  promotions.set(seller, sku, after);
  const { correlationId } = request;
  recordListing(
    world,
    { kind: "promotion", seller, sku, items: after.length },
    { source: "api", at, correlationId },
  );
  return sku;
}

/** `GET /v3/promo/sku/{sku}` */
export function getPromotions(request: SellerRequest, world: World): Reply {
  const { sku, seller } = requireItem(request, world, request.params.sku ?? "", ORIGIN);
  const pricing = world.listings.promotions.of(seller, sku).map(render);
  return ok({
    status: "OK",
    header: { headerAttributes: null },
    payload: { itemIdentifier: { sku }, pricingList: { pricing, replaceAll: false } },
  });
}

function afterChanges(
  before: readonly Promotion[],
  { replaceAll, pricing }: Pick<z.infer<typeof promotionsBody>, "replaceAll" | "pricing">,
  now: number,
): Promotion[] {
  try {
    const kept = replaceAll === "true" ? removeAllPromotions(before, now) : [...before];
    const after = pricing.reduce((list, change) => {
      const promotion = toPromotion(change);
      return change.processMode === "DELETE"
        ? removePromotion(list, promotion, now)
        : putPromotion(list, promotion, now);
    }, kept);
    checkTogether(after, now);
    return after;
  } catch (error) {
    if (error instanceof PromotionRefusal) throw invalid(error.field, error.message);
    throw error;
  }
}

function toPromotion(change: Entry) {
  return {
    kind: change.currentPriceType,
    cents: Math.round(change.currentPrice.amount * 100),
    comparisonCents: Math.round(change.comparisonPrice.amount * 100),
    startsAt: Date.parse(change.effectiveDate),
    endsAt: Date.parse(change.expirationDate),
    ...(change.promoId !== undefined && { promoId: change.promoId }),
    ...(change.priceDisplayCodes && { showIn: change.priceDisplayCodes }),
  };
}

function invalid(field: string, description: string) {
  return apiError(400, ORIGIN, "INVALID_REQUEST_CONTENT", field, description);
}

function render(promotion: Promotion) {
  const { promoId, kind, cents, comparisonCents, startsAt, endsAt } = promotion;
  return {
    currentPrice: { value: { value: null, currency: "USD", amount: cents / 100 }, uomType: null },
    currentPriceType: kind,
    comparisonPrice: {
      value: { value: null, currency: "USD", amount: comparisonCents / 100 },
      uomType: null,
    },
    comparisonPriceType: "BASE",
    savingsAmount: 0,
    savingsPercent: 0,
    priceDisplayCodes: {
      isRollback: false,
      isStrikethrough: true,
      isReducedPrice: kind === "REDUCED",
      isClearance: kind === "CLEARANCE",
    },
    effectiveDate: startsAt,
    expirationDate: endsAt,
    promoId,
    processMode: null,
  };
}
