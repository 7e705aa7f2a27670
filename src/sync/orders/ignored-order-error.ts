import type { ImportError } from "./import-result";
import type { StoredPage } from "./store-page";

const NAMES = {
  wfs: ["Walmart (WFS)", "Orders fulfilled by Walmart (WFS)"],
  third_party: ["a logistics provider (3PL)", "Orders fulfilled by a logistics provider (3PL)"],
} as const;

/** Tells a person who requested an order why it was not imported. */
export function ignoredOrderError({
  purchase_order_id,
  fulfilled_by,
}: StoredPage["ignored"][number]): ImportError {
  const [who, setting] = NAMES[fulfilled_by];
  return {
    purchase_order_id,
    message: `Purchase order ${purchase_order_id} is fulfilled by ${who} and was not imported. To import such orders, change "${setting}" under Walmart → Settings.`,
  };
}
