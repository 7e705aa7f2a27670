import { z } from "zod";
import type { GtinExemption } from "../state/gtin-exemption";
import { approveItem } from "../state/item-set-up";
import type { GivenSpec } from "../state/item-specs";
import type { World } from "../state/world";
import { ControlError, readInput } from "./errors";
import { gtinExemptionSchema, itemSpecSchema, type ReviewOutcome } from "./item-set-up-input";
import { findSeller } from "./listing-actions";

const schema = z.record(z.string(), z.unknown());
const feedSchema = z.looseObject({
  properties: z.looseObject({
    MPItem: z.looseObject({
      items: z.looseObject({
        properties: z.looseObject({
          Orderable: schema,
          Visible: z.looseObject({ properties: z.record(z.string(), schema) }),
        }),
      }),
    }),
  }),
});

/** Ends the review of an item that waits for it. */
export function finishReview(
  world: World,
  sku: string,
  outcome: ReviewOutcome,
  clientId?: string,
): void {
  const { reviews } = world.listings;
  const reviewed = reviews.find(findSeller(world, clientId).id, sku);
  if (!reviewed) {
    throw new ControlError("sku", `sku: ${sku} does not wait for a review`, 404);
  }
  if (outcome === "approved") {
    approveItem(world, reviewed, world.clock.now());
  } else {
    reviews.end(reviewed);
    reviews.judge(sku, "prohibited");
  }
}

/** Sets the status with which a picture's address answers Walmart. */
export function setPicture(world: World, address: string, status: number): void {
  if (!URL.canParse(address)) {
    throw new ControlError("address", `address: ${address} is not one`);
  }
  world.listings.pictures.set(address, status);
}

/** Adds a seller's application for an exemption from product identifiers. */
export function addGtinExemption(world: World, input: unknown): GtinExemption {
  const {
    clientId,
    exemptionStatus = "APPROVED",
    ...given
  } = readInput(gtinExemptionSchema, input);
  const list = world.listings.gtinExemptions;
  const exemption = {
    ...given,
    seller: findSeller(world, clientId).id,
    submissionId: String(list.length + 1),
    exemptionStatus,
    submissionTime: world.clock.now(),
  };
  list.push(exemption);
  return exemption;
}

/** Adds product types, or replaces what they require. Returns their names. */
export function addItemSpec(world: World, input: unknown): string[] {
  const specs = readItemSpec(input);
  specs.forEach((spec) => world.itemSpecs.add(spec));
  return specs.map(({ productType }) => productType);
}

/** The product types of an answer of `POST /v3/items/spec`. */
export function readItemSpec(input: unknown): GivenSpec[] {
  const { feedType = "MP_ITEM", spec } = readInput(itemSpecSchema, input);
  const read = feedSchema.safeParse(spec.schema);
  if (!read.success) {
    throw new ControlError("spec", "spec: is not the schema of an item feed");
  }
  const { Orderable, Visible } = read.data.properties.MPItem.items.properties;
  return Object.entries(Visible.properties).map(([productType, visible]) => ({
    feedType,
    productType,
    visible,
    orderable: Orderable,
  }));
}
