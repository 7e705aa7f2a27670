import type { SellerItem } from "./items";
import { type Cause, setPrice } from "./listing-changes";
import type { World } from "./world";

/**
 * Sets the price of an item by its strategy: the lowest price of other sellers, moved by the strategy's rule, within the
 * item's limits. Without another seller the price stays.
 */
export function applyStrategy(world: World, item: SellerItem, { at }: Pick<Cause, "at">): void {
  const { repricer, competitors } = world.listings;
  const assignment = repricer.assignment(item.seller, item.sku);
  const target = competitors.get(item.gtin);
  const rule = repricer
    .ofSeller(item.seller)
    .find((one) => one.enabled && one.repricerStrategy === assignment?.strategy)?.strategies[0];
  if (!assignment || !rule || target === undefined) return;
  const change =
    rule.adjustmentType === "UNIT"
      ? Math.round(rule.adjustmentValue * 100)
      : Math.round((target * rule.adjustmentValue) / 100);
  const { minimumCents, maximumCents } = assignment;
  const cents = Math.min(maximumCents, Math.max(minimumCents, target - change));
  if (cents !== item.cents) setPrice(world, item, cents, { source: "walmart", at });
}
