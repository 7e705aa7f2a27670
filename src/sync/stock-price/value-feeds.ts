import type { ChangeKind, ChangeValue, WalmartFeedRow } from "../../modules/walmart/types";
import type { NodeInventoryItem, PromotionItem } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import type { FeedHandler, FeedItemOutcome } from "../feeds/types";
import { VALUE_KINDS } from "./values";
import { toPromotion } from "./values/promotion";
import { isPromotion } from "./value";
import type { ValueKind } from "./types";

interface Entry {
  sku: string;
  value: ChangeValue;
  currency_code: string;
}

/** Single requests are the other way, so feeds that Walmart does not take are given up soon. */
const UNTAKEN = { changeForm: 1, giveUp: 2 };

/** Feeds of quantities, at Walmart's default ship node or at several. */
const inventoryFeeds: FeedHandler = {
  kind: "inventory",
  operations: { inventory: "feeds.submitInventory", MP_INVENTORY: "feeds.submitNodeInventory" },
  details: "failures",
  refreshes: true,
  untaken: UNTAKEN,
  submit: ({ feeds }, feed, options) =>
    feed.feed_type === "MP_INVENTORY"
      ? feeds.submitNodeInventory(entriesOf(feed).map(toNodes), options)
      : feeds.submitInventory(
          entriesOf(feed).map(({ sku, value }) => ({ sku, quantity: Number(value) })),
          options,
        ),
  finish: finishWith(() => VALUE_KINDS.quantity),
};

/** Feeds of prices. Both types share one quota at Walmart. */
const priceFeeds: FeedHandler = {
  kind: "price",
  operations: { PRICE_AND_PROMOTION: "feeds.submitPrices", price: "feeds.submitPrices" },
  details: "failures",
  refreshes: true,
  untaken: UNTAKEN,
  submit: ({ feeds }, feed, options) => {
    const items = entriesOf(feed).map(({ sku, value, currency_code }) => ({
      sku,
      price: Number(value),
      currency: currency_code.toUpperCase(),
    }));
    return feed.feed_type === "price"
      ? feeds.submitDeprecatedPrices(items, options)
      : feeds.submitPrices(items, options);
  },
  finish: finishWith(() => VALUE_KINDS.price),
};

/** Feeds of promotions: one change of each item. They share the quota of prices. */
const promotionFeeds: FeedHandler = {
  kind: "promotion",
  operations: { PRICE_AND_PROMOTION: "feeds.submitPrices" },
  details: "failures",
  untaken: UNTAKEN,
  submit: ({ feeds }, feed, options) =>
    feeds.submitPromotions(entriesOf(feed).map(toPromotionItem), options),
  finish: finishWith(() => VALUE_KINDS.promotion),
};

export const VALUE_FEEDS: Record<ChangeKind, FeedHandler> = {
  quantity: inventoryFeeds,
  price: priceFeeds,
  promotion: promotionFeeds,
};

function toPromotionItem({ sku, value }: Entry): PromotionItem {
  const step = isPromotion(value) ? value.step : null;
  return step && "promotion" in step
    ? { sku, do: step.do, promotion: toPromotion(step.promotion) }
    : { sku, do: "remove_all" };
}

/** Stores a feed's outcome on the listings; the change of each decides what comes next. */
function finishWith(kindOf: () => ValueKind): FeedHandler["finish"] {
  return async (container, feed, outcome) => {
    const kind = kindOf();
    const service = walmartService(container);
    if (outcome.state === "failed") {
      const entries = await entriesById(service, feed.id);
      const resend = entries.map(({ sku }) => sku);
      const { feed_type: type, spec_version } = feed;
      await service.listingChanges.finishFeed(kind.change, feed.id, {
        rejected: [],
        resend,
        ...(outcome.isRefusal && { refusedForm: { type, version: spec_version ?? "" } }),
      });
      return;
    }
    const failed = outcome.items.filter(({ status }) => status !== "SUCCESS");
    const isNameless = failed.some(({ sku }) => !sku);
    const entries = outcome.isPartial || isNameless ? await entriesById(service, feed.id) : [];
    // Walmart names the place of what it cannot read the SKU of.
    const skuOf = ({ sku, index }: FeedItemOutcome) => sku || (entries[index ?? -1]?.sku ?? "");
    const isRejected = ({ status }: FeedItemOutcome) => status === "DATA_ERROR";
    const rejected = failed.filter(isRejected).map((item) => ({
      sku: skuOf(item),
      problem: `${describeRefusal(item)} ${kind.remedy}`,
      code: item.code,
      field: item.field,
      remedy: kind.remedy,
    }));
    const known = new Set(rejected.map(({ sku }) => sku));
    const resend = outcome.isPartial
      ? entries.map(({ sku }) => sku).filter((sku) => !known.has(sku))
      : failed.filter((item) => !isRejected(item)).map(skuOf);
    await service.listingChanges.finishFeed(kind.change, feed.id, { rejected, resend });
  };
}

/** In words for the merchant: what, which field, and Walmart's code. */
export function describeRefusal({ description, field, code }: FeedItemOutcome): string {
  const words = (description ?? "Walmart refuses it and does not say why").replace(/[.\s]+$/, "");
  const where = [field && `field ${field}`, code].filter(Boolean).join(", ");
  return where ? `${words} (${where}).` : `${words}.`;
}

function toNodes({ sku, value }: Entry): NodeInventoryItem {
  const nodes = typeof value === "number" || isPromotion(value) ? {} : value;
  return {
    sku,
    nodes: Object.entries(nodes).map(([shipNode, quantity]) => ({ shipNode, quantity })),
  };
}

async function entriesById(
  service: ReturnType<typeof walmartService>,
  id: string,
): Promise<Entry[]> {
  const [feed] = await service.listWalmartFeeds({ id }, { select: ["id", "items"] });
  return feed ? entriesOf(feed) : [];
}

/** As they were packed by the module. */
function entriesOf(feed: Pick<WalmartFeedRow, "items">): Entry[] {
  return feed.items as unknown as Entry[];
}
