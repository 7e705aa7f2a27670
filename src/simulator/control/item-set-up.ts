import { z } from "zod";
import type { GtinExemption } from "../state/gtin-exemption";
import { passTime } from "../state/pass-time";
import type { World } from "../state/world";
import { readInput } from "./errors";
import { addGtinExemption, addItemSpec, finishReview, setPicture } from "./item-set-up-actions";
import {
  type GtinExemptionInput,
  type ItemSpecInput,
  REVIEW_OUTCOMES,
  type ReviewOutcome,
} from "./item-set-up-input";
import type { ControlRoute } from "./route";

/** In-process controls for the set-up of items. `clientId` selects the seller; the first one by default. */
export interface ItemSetUpControls {
  /** Holds the SKU for review when it is set up. */
  reviewItem(sku: string): void;
  /** Makes Walmart refuse the SKU as a product that it does not sell, until `acceptItem`. */
  prohibitItem(sku: string): void;
  /** Ends the review of a SKU before `reviewSeconds` are over. */
  finishReview(sku: string, outcome: ReviewOutcome, clientId?: string): void;
  /** Sets the status with which a picture's address answers Walmart. Those on this machine are really loaded. */
  setPicture(address: string, status: number): void;
  addGtinExemption(exemption: GtinExemptionInput): GtinExemption;
  /** Adds the product types of an answer of `POST /v3/items/spec`. Returns their names. */
  addItemSpec(spec: ItemSpecInput): string[];
}

/** Creates the controls of a world for the set-up of items. */
export function itemSetUpControls(world: World): ItemSetUpControls {
  const { listings } = world;
  return {
    reviewItem: (sku) => listings.reviews.judge(sku, "review"),
    prohibitItem: (sku) => listings.reviews.judge(sku, "prohibited"),
    finishReview(sku, outcome, clientId) {
      passTime(world);
      finishReview(world, sku, outcome, clientId);
      passTime(world);
    },
    setPicture: (address, status) => setPicture(world, address, status),
    addGtinExemption: (exemption) => addGtinExemption(world, exemption),
    addItemSpec: (spec) => addItemSpec(world, spec),
  };
}

const BASE = "/v1/simulations";
const sku = z.string().min(1);
const one = z.strictObject({ sku });
const end = z.strictObject({
  sku,
  outcome: z.enum(REVIEW_OUTCOMES),
  clientId: z.string().optional(),
});
const picture = z.strictObject({ address: z.string(), status: z.number().int() });

/** The same controls over HTTP. */
export const ITEM_SET_UP_CONTROL_ROUTES: readonly ControlRoute[] = [
  post("items/review", ({ body }, world) => {
    const read = readInput(one, body);
    world.listings.reviews.judge(read.sku, "review");
    return { sku: read.sku, verdict: "review" };
  }),
  post("items/prohibit", ({ body }, world) => {
    const read = readInput(one, body);
    world.listings.reviews.judge(read.sku, "prohibited");
    return { sku: read.sku, verdict: "prohibited" };
  }),
  post("items/finish-review", ({ body }, world) => {
    const read = readInput(end, body);
    finishReview(world, read.sku, read.outcome, read.clientId);
    return read;
  }),
  post("pictures", ({ body }, world) => {
    const read = readInput(picture, body);
    setPicture(world, read.address, read.status);
    return read;
  }),
  post("gtin-exemptions", ({ body }, world) => ({ exemption: addGtinExemption(world, body) })),
  post("item-specs", ({ body }, world) => ({ productTypes: addItemSpec(world, body) })),
];

function post(path: string, handle: ControlRoute["handle"]): ControlRoute {
  return { method: "POST", path: `${BASE}/${path}`, status: 201, handle };
}
