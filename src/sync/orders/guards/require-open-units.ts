import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { LineTracking } from "../../../mapping";
import type { WalmartAccountRow, WalmartOrderLineRow } from "../../../modules/walmart/types";
import { refusal } from "../../../types";
import { breakerOf } from "../../delivery/circuit-breaker";
import { walmartService } from "../../kernel/container";
import { parcelKey } from "../../messages/parcels";
import { readBackOrder } from "../read-back-order";
import type { GuardedOrder } from "./guarded-order";

/** Shipping is the click that is made most often: it must not wait long for a Walmart that is slow. */
const TIMEOUT_MS = 2_000;

/**
 * Makes sure that Walmart has something left of what a fulfillment ships. After a database was restored from a backup,
 * an order may be open here that was shipped long ago, and a second parcel would go to the buyer. Only Walmart's current
 * data counts: without an answer the shipment passes, and its message is checked before it is sent. A parcel that Walmart
 * shows under the same number passes too: then the shipment only records it here.
 *
 * @throws MedusaError (NOT_ALLOWED) that says what Walmart shows instead
 */
export async function requireOpenUnits(
  container: MedusaContainer,
  { row, account }: Pick<GuardedOrder, "row"> & { account: WalmartAccountRow },
  shipment: { lineItemIds: readonly string[]; trackingNumbers: readonly string[] },
): Promise<void> {
  if (!(await isAnswering(container, account))) return;
  if (!(await readBackOrder(container, row, { timeoutMs: TIMEOUT_MS }))) return;
  const lines = await walmartService(container).listWalmartOrderLines({ walmart_order_id: row.id });
  const own = lines.filter((line) => shipment.lineItemIds.includes(line.line_item_id ?? ""));
  if (!own.length || own.some((line) => line.created + line.acknowledged > 0)) return;
  const parcels = own.flatMap((line) => line.tracking as unknown as LineTracking[]);
  const given = new Set(shipment.trackingNumbers.map(parcelKey));
  if (parcels.some((one) => given.has(parcelKey(one.tracking_number)))) return;
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, whatWalmartShows(own, parcels));
}

/** A click must not wait for a time-out while Walmart is known to be down. */
async function isAnswering(
  container: MedusaContainer,
  account: WalmartAccountRow,
): Promise<boolean> {
  if (!account.enabled) return false;
  return breakerOf(await walmartService(container).clientFor(account)).state === "closed";
}

function whatWalmartShows(
  lines: readonly WalmartOrderLineRow[],
  parcels: readonly LineTracking[],
): string {
  const shipped = parcels.map(({ carrier, tracking_number }) =>
    [carrier, tracking_number].filter(Boolean).join(" "),
  );
  if (shipped.length)
    return refusal("walmart_shipped_with", { parcels: [...new Set(shipped)].join(", ") });
  if (lines.some((line) => line.shipped + line.delivered > 0)) return refusal("walmart_shipped");
  return refusal(
    lines.some((line) => line.cancelled > 0) ? "walmart_canceled" : "walmart_nothing_open",
  );
}
