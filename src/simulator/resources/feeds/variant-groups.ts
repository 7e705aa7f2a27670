import type { Feed, IngestionError } from "../../state/feeds";
import type { World } from "../../state/world";
import { dataError, VARIANT_GROUP } from "./errors";
import { skuOf } from "./types";

const FIELDS = ["variantGroupId", "variantAttributeNames", "isPrimaryVariant"] as const;
const MAX_NAMES = 3;

type Content = Record<string, unknown>;

/** What is wrong with an item's place in its variant group. */
export function groupProblem(visible: Content): IngestionError | undefined {
  const given = FIELDS.filter((name) => visible[name] !== undefined);
  const missing = FIELDS.find((name) => visible[name] === undefined);
  if (given.length === 0) {
    return undefined;
  }
  if (missing !== undefined) {
    const fault = `A variant has all of ${FIELDS.join(", ")}, or none of them.`;
    return dataError(VARIANT_GROUP, missing, fault);
  }
  const names = visible.variantAttributeNames as string[];
  if (names.length > MAX_NAMES) {
    const fault = `A variant group has at most ${MAX_NAMES} attributes.`;
    return dataError(VARIANT_GROUP, "variantAttributeNames", fault);
  }
  const empty = names.find((name) => visible[name] === undefined);
  return empty === undefined
    ? undefined
    : dataError(VARIANT_GROUP, empty, `'${empty}' is missing, which the variant group names.`);
}

/** A group has exactly one primary variant, counting the items that Walmart has already. */
export function primaryProblem(
  feed: Feed,
  visible: Content,
  sku: string,
  world: World,
): IngestionError | undefined {
  const group = visible.variantGroupId;
  if (typeof group !== "string") {
    return undefined;
  }
  const primaries = primariesOf(feed, world).get(group) ?? [];
  if (primaries.length === 0) {
    const fault = "No variant of the group is its primary one.";
    return dataError(VARIANT_GROUP, "isPrimaryVariant", fault);
  }
  return visible.isPrimaryVariant === "Yes" && primaries[0] !== sku
    ? dataError(VARIANT_GROUP, "isPrimaryVariant", `The primary variant is ${primaries[0]}.`)
    : undefined;
}

const known = new WeakMap<readonly unknown[], Map<string, string[]>>();

/** The SKUs of primary variants by group, once the feed is done. Those of earlier feeds come first. */
function primariesOf(feed: Feed, world: World): Map<string, string[]> {
  const found = known.get(feed.payload);
  if (found) {
    return found;
  }
  const primaries = new Map<string, string[]>();
  const add = (sku: string, { variantGroupId, isPrimaryVariant }: Content) => {
    if (typeof variantGroupId === "string" && isPrimaryVariant === "Yes") {
      primaries.set(variantGroupId, [...(primaries.get(variantGroupId) ?? []), sku]);
    }
  };
  const inFeed = new Set(feed.payload.map(skuOf));
  for (const { sku, content } of world.listings.items.all(feed.seller)) {
    if (content && !inFeed.has(sku)) {
      add(sku, content.visible);
    }
  }
  for (const value of feed.payload) {
    const visible = (value as { Visible?: Record<string, Content> } | null)?.Visible ?? {};
    for (const content of Object.values(visible)) {
      add(skuOf(value), content ?? {});
    }
  }
  known.set(feed.payload, primaries);
  return primaries;
}
