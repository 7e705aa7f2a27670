import { randomUUID } from "node:crypto";
import { z } from "zod";
import { apiError } from "../../http/errors";
import { readJson } from "../../http/read-json";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { RepricerStrategy } from "../../state/repricer";
import type { World } from "../../state/world";

const ORIGIN = "GMP_GATEWAY_API";

const strategyBody = z.strictObject({
  repricerStrategy: z.string().min(1),
  enabled: z.boolean(),
  enableRepricerForPromotion: z.boolean(),
  restoreSellerPriceWithoutTarget: z.boolean(),
  enableBuyboxMeetExternal: z.boolean(),
  compareWith3pOfferOnly: z.boolean(),
  strategies: z
    .array(
      z.strictObject({
        strategyType: z.enum(["Buy Box Price", "External Price", "Competitive Price"]),
        adjustmentType: z.enum(["UNIT", "PERCENTAGE"]),
        adjustmentValue: z.number().nonnegative(),
      }),
    )
    .min(1),
});

/** `GET /v3/repricer/strategies` */
export function listStrategies({ seller }: SellerRequest, world: World): Reply {
  const { repricer } = world.listings;
  const strategyCollections = repricer.ofSeller(seller.id).map((strategy) => ({
    ...strategy,
    assignedCount: repricer.countOf(seller.id, strategy.repricerStrategy),
  }));
  return ok({ totalElements: strategyCollections.length, strategyCollections });
}

/** `POST /v3/repricer/strategy`: names are unique. */
export function createStrategy(request: SellerRequest, world: World): Reply {
  const body = readJson(request, strategyBody, ORIGIN);
  requireFreeName(request, world, body.repricerStrategy);
  const strategy = { strategyCollectionId: randomUUID(), ...body };
  world.listings.repricer.put(request.seller.id, strategy);
  return ok(strategy);
}

/** `PUT /v3/repricer/strategy/{strategyCollectionId}`: its items stay with it under another name. */
export function updateStrategy(request: SellerRequest, world: World): Reply {
  const before = findStrategy(request, world);
  const body = readJson(request, strategyBody, ORIGIN);
  const { strategyCollectionId, repricerStrategy: name } = before;
  requireFreeName(request, world, body.repricerStrategy, strategyCollectionId);
  const strategy = { strategyCollectionId, ...body };
  world.listings.repricer.put(request.seller.id, strategy);
  world.listings.repricer.rename(request.seller.id, name, body.repricerStrategy);
  return ok(strategy);
}

/** `DELETE /v3/repricer/strategy/{strategyCollectionId}`: not while items have it. */
export function deleteStrategy(request: SellerRequest, world: World): Reply {
  const { strategyCollectionId, repricerStrategy } = findStrategy(request, world);
  const { repricer } = world.listings;
  if (repricer.countOf(request.seller.id, repricerStrategy) > 0) {
    throw invalid("strategyCollectionId", "The strategy is assigned to items.");
  }
  repricer.remove(request.seller.id, strategyCollectionId);
  return ok({ message: "The strategy was deleted." });
}

function findStrategy({ params, seller }: SellerRequest, world: World): RepricerStrategy {
  const id = params.strategyCollectionId ?? "";
  const found = world.listings.repricer
    .ofSeller(seller.id)
    .find(({ strategyCollectionId }) => strategyCollectionId === id);
  if (found) return found;
  throw apiError(
    404,
    ORIGIN,
    "CONTENT_NOT_FOUND",
    "strategyCollectionId",
    `There is no strategy ${id}.`,
  );
}

function requireFreeName(
  { seller }: SellerRequest,
  world: World,
  name: string,
  own?: string,
): void {
  const isTaken = world.listings.repricer
    .ofSeller(seller.id)
    .some((one) => one.repricerStrategy === name && one.strategyCollectionId !== own);
  if (isTaken) throw invalid("repricerStrategy", `There is a strategy named ${name} already.`);
}

function invalid(field: string, description: string) {
  return apiError(400, ORIGIN, "INVALID_REQUEST_CONTENT", field, description);
}
