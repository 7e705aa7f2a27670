import { randomUUID } from "node:crypto";
import { z } from "zod";
import { apiError } from "../../http/errors";
import { readJson } from "../../http/read-json";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { recordListing } from "../../state/listing-changes";
import type { Promotion } from "../../state/promotions";
import type { World } from "../../state/world";
import { requireItem } from "../items/find";
import { money } from "./body";

const ORIGIN = "GMP_GATEWAY_API";
const HOUR = 3_600_000;
const NOTICE = 4 * HOUR;
const MAX_LENGTH = 180 * 24 * HOUR;
const MAX_PROMOTIONS = 10;

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
  const before = promotions.of(seller, sku);
  const kept = replaceAll === "true" ? removable(before, at) : before;
  const after = pricing.reduce((list, change) => apply(list, change, at), [...kept]);
  checkTogether(after);
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

/** What is left if all are removed: nothing, unless one has been announced to buyers. */
function removable(promotions: readonly Promotion[], now: number): Promotion[] {
  promotions.forEach((promotion) => checkRemoval(promotion, now));
  return [];
}

function apply(promotions: Promotion[], change: Entry, now: number): Promotion[] {
  const startsAt = Date.parse(change.effectiveDate);
  const endsAt = Date.parse(change.expirationDate);
  const known = promotions.find(({ promoId, ...each }) =>
    change.promoId === undefined
      ? each.startsAt === startsAt && each.endsAt === endsAt
      : promoId === change.promoId,
  );
  const others = promotions.filter((each) => each !== known);
  if (change.processMode === "DELETE") {
    if (!known) {
      throw invalid("promoId", "There is no such promotion");
    }
    checkRemoval(known, now);
    return others;
  }
  const cents = Math.round(change.currentPrice.amount * 100);
  const comparisonCents = Math.round(change.comparisonPrice.amount * 100);
  if (endsAt <= startsAt) {
    throw invalid("expirationDate", "The promotion must end after it starts");
  }
  if (endsAt - startsAt > MAX_LENGTH) {
    throw invalid("expirationDate", "A promotion lasts 180 days at most");
  }
  if (startsAt !== known?.startsAt && startsAt < now + NOTICE) {
    throw invalid("effectiveDate", "A promotion starts four hours from now at the earliest");
  }
  if (cents >= comparisonCents) {
    throw invalid("currentPrice", "The price must be below the comparison price");
  }
  const promotion: Promotion = {
    promoId: known?.promoId ?? randomUUID(),
    kind: change.currentPriceType,
    cents,
    comparisonCents,
    startsAt,
    endsAt,
    ...(change.priceDisplayCodes && { showIn: change.priceDisplayCodes }),
  };
  return [...others, promotion];
}

function checkRemoval({ startsAt, endsAt }: Promotion, now: number): void {
  if (startsAt > now && startsAt < now + NOTICE && endsAt > now) {
    throw invalid("effectiveDate", "A promotion cannot be removed in the four hours before it");
  }
}

function checkTogether(promotions: readonly Promotion[]): void {
  if (promotions.length > MAX_PROMOTIONS) {
    throw invalid("pricing", `An item has ${MAX_PROMOTIONS} promotions at most`);
  }
  const sorted = [...promotions].sort((a, b) => a.startsAt - b.startsAt);
  sorted.forEach((promotion, index) => {
    const next = sorted[index + 1];
    if (next && next.startsAt < promotion.endsAt) {
      throw invalid("effectiveDate", "Promotions of an item must not overlap");
    }
  });
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
