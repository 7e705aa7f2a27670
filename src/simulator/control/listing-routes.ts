import { z } from "zod";
import { readInput } from "./errors";
import {
  acceptItem,
  addCatalogProduct,
  addItem,
  changePrice,
  changeQuantity,
  findItem,
  findSeller,
  publishItem,
  refuseItem,
  sendEvent,
  unpublishItem,
} from "./listing-actions";
import { placeSchema, rejectionSchema } from "./listing-input";
import { describeItem, describeProduct } from "./listing-views";
import { listFeeds } from "./listings";
import type { ControlRoute } from "./route";

const BASE = "/v1/simulations";
const clientId = z.string().optional();
const sku = z.string().min(1);

const one = z.strictObject({ sku, clientId });
const unpublish = z.strictObject({ sku, clientId, reasons: z.array(z.string()).default([]) });
const rejection = z.strictObject({ sku, ...rejectionSchema.shape });
const quantity = z.strictObject({ sku, quantity: z.number(), ...placeSchema.shape });
const price = z.strictObject({ sku, clientId, price: z.number() });
const event = z.strictObject({
  eventType: z.string(),
  payload: z.record(z.string(), z.unknown()).optional(),
  clientId,
});
const itemFilter = z.strictObject({ sku: sku.optional(), clientId });
const feedFilter = z.strictObject({ feedType: z.string().optional(), clientId });
const effectFilter = z.strictObject({
  kind: z.enum(["item", "content", "inventory", "price", "promotion", "feed", "retire"]).optional(),
  sku: z.string().optional(),
  feedId: z.string().optional(),
  seller: z.string().optional(),
  source: z.enum(["api", "control", "walmart", "all"]).optional(),
});

/**
 * Products, items, stock, prices, feeds and webhooks. SKUs are in bodies and queries, since they may contain any
 * character.
 */
export const LISTING_CONTROL_ROUTES: readonly ControlRoute[] = [
  post("catalog", ({ body }, world) => ({
    product: describeProduct(addCatalogProduct(world, body)),
  })),
  get("catalog", (_request, world) => ({
    products: world.listings.catalog.all().map(describeProduct),
  })),
  post("items", ({ body }, world) => ({ item: describeItem(world, addItem(world, body)) })),
  get("items", ({ query }, world) => {
    const filter = readInput(itemFilter, query);
    const items =
      filter.sku === undefined
        ? world.listings.items.all(findSeller(world, filter.clientId).id)
        : [findItem(world, filter.sku, filter.clientId)];
    return { items: items.map((item) => describeItem(world, item)) };
  }),
  post("items/publish", ({ body }, world) => {
    const read = readInput(one, body);
    return { item: describeItem(world, publishItem(world, read.sku, read.clientId)) };
  }),
  post("items/unpublish", ({ body }, world) => {
    const read = readInput(unpublish, body);
    const item = unpublishItem(world, read.sku, read.reasons, read.clientId);
    return { item: describeItem(world, item) };
  }),
  post("items/refuse", ({ body }, world) => {
    const { sku, ...details } = readInput(rejection, body);
    refuseItem(world, sku, details);
    return { sku, refused: true };
  }),
  post("items/accept", ({ body }, world) => {
    const read = readInput(one, body);
    acceptItem(world, read.sku);
    return { sku: read.sku, refused: false };
  }),
  post("inventory", ({ body }, world) => {
    const { sku: changed, quantity: requested, ...place } = readInput(quantity, body);
    changeQuantity(world, changed, requested, place);
    return { item: describeItem(world, findItem(world, changed, place.clientId)) };
  }),
  post("prices", ({ body }, world) => {
    const read = readInput(price, body);
    changePrice(world, read.sku, read.price, read.clientId);
    return { item: describeItem(world, findItem(world, read.sku, read.clientId)) };
  }),
  get("feeds", ({ query }, world) => ({ feeds: listFeeds(world, readInput(feedFilter, query)) })),
  get("listing-effects", ({ query }, world) => ({
    effects: world.listings.effects.find(readInput(effectFilter, query)),
  })),
  post("events", ({ body }, world) => {
    const read = readInput(event, body);
    sendEvent(world, read.eventType, read.payload, read.clientId);
    return { eventType: read.eventType };
  }),
  get("webhook-deliveries", (_request, world) => ({ deliveries: world.webhooks.deliveries() })),
];

function get(path: string, handle: ControlRoute["handle"]): ControlRoute {
  return { method: "GET", path: `${BASE}/${path}`, handle };
}

function post(path: string, handle: ControlRoute["handle"]): ControlRoute {
  return { method: "POST", path: `${BASE}/${path}`, status: 201, handle };
}
