import type { LongJson } from "../http/json-file";
import { FEED_VERSIONS } from "../interfaces/feeds";
import { createChecks } from "./checks";
import type { PromotionItem } from "./listing-types";
import { entryNameOf, priceFeedHead } from "./price";
import { checkedPromotion } from "./promotion";

const check = createChecks("feeds.submitPrices");

/**
 * Builds a feed of type `PRICE_AND_PROMOTION` that changes promotions, one of each item. The comparison price is the
 * item's own price. An invalid item throws when the feed's text is generated.
 */
export function toPromotionFeed(
  items: readonly PromotionItem[],
  version = FEED_VERSIONS.PRICE_AND_PROMOTION,
): LongJson {
  const name = entryNameOf(version);
  return {
    head: priceFeedHead(version),
    list: "MPItem",
    *elements() {
      for (const item of items) yield { [name]: { sku: check.sku(item.sku), ...toEntry(item) } };
    },
  };
}

function toEntry(item: PromotionItem) {
  if (item.do === "remove_all")
    return { promotionInformation: { promotionSettingAction: "Replace All" } };
  const { promoId: promoid } = item.promotion;
  if (item.do === "remove") {
    if (!promoid) check.reject("promoId", "must be given to remove a promotion");
    return { promoid, promotionInformation: { promotionSettingAction: "Delete" } };
  }
  const { kind, price, startsAt, endsAt } = item.promotion;
  checkedPromotion(check, item.promotion);
  return {
    ...(promoid && { promoid }),
    promotionInformation: {
      promotionSettingAction: "Create",
      promotionType: kind === "CLEARANCE" ? "Clearance" : "Reduced",
      promotionPrice: price,
      promotionPriceStartDateTime: startsAt.toISOString(),
      promotionPriceEndDateTime: endsAt.toISOString(),
    },
  };
}
