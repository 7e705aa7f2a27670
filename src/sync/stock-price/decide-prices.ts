import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";
import { pushValues } from "./push-values";

export interface DecidePriceInput {
  listing_id: string;
  action: "send" | "keep";
  /** The held price, as it was shown. */
  price: number;
  actor_id: string | null;
}

export interface DecidePriceStopInput {
  account_id: string;
  action: "send" | "keep";
  /** The version of the stop that was shown. */
  version: number;
  actor_id: string | null;
}

/**
 * Sends a price that waits for a person, or keeps the last one.
 *
 * @throws MedusaError (NOT_ALLOWED) if the price that was shown does not wait any more
 */
export async function decidePrice(
  container: MedusaContainer,
  { listing_id, action, price, actor_id }: DecidePriceInput,
): Promise<void> {
  const service = walmartService(container);
  const { account_id, sku } = await service.retrieveWalmartListing(listing_id);
  if (!(await service.priceHolds.decide(listing_id, price, { action, actor_id })))
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "price: this price does not wait any more. Reload the listing to see the current one.",
    );
  await recordDecision(container, {
    account_id,
    entity: "listing",
    entity_id: sku,
    action: action === "send" ? "approve_price" : "keep_price",
    actor_id,
    details: { price },
  });
  if (action === "send") await pushValues(container, { account_id, kind: "price" });
}

/**
 * Sends all prices of a stopped mass change, or keeps the last ones.
 *
 * @returns the number of these prices
 * @throws MedusaError (NOT_ALLOWED) if its prices are not those that were shown
 */
export async function decidePriceStop(
  container: MedusaContainer,
  { account_id, action, version, actor_id }: DecidePriceStopInput,
): Promise<number> {
  const service = walmartService(container);
  const count = await service.priceHolds.decideStop(account_id, version, { action, actor_id });
  if (count === null)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "version: these prices have changed, or no mass change is stopped any more. Reload the page to see the current ones.",
    );
  await recordDecision(container, {
    account_id,
    entity: "listing",
    entity_id: account_id,
    action: action === "send" ? "approve_prices" : "keep_prices",
    message: `${count} prices`,
    actor_id,
    details: { version, count },
  });
  if (action === "send") await pushValues(container, { account_id, kind: "price" });
  return count;
}
