import { lineQuantities, lineTracking, type Shortage } from "../../mapping";
import type { WalmartPurchaseOrder } from "../../walmart-api";
import { itemNames, itemsByLine, type LineItemOfLine } from "./line-items";
import { parcelKey } from "./parcels";

/** What became at Walmart of units that a message is about and that cannot be sent. */
export interface ExplainedShortages {
  /** One sentence for each item. */
  text: string;
  /** Tracking numbers under which the units were shipped elsewhere. */
  numbers: string[];
}

/**
 * Explains to the merchant which units cannot be sent, and what Walmart shows for them.
 *
 * @param options.ownNumbers tracking numbers of the message itself
 * @param options.otherwise the reason if Walmart shows none
 */
export function explainShortages(
  shortages: readonly Shortage[],
  order: WalmartPurchaseOrder,
  lines: readonly LineItemOfLine[],
  {
    ownNumbers = [],
    otherwise = "more than the purchase order has",
  }: { ownNumbers?: readonly string[]; otherwise?: string } = {},
): ExplainedShortages {
  const nameOf = itemNames(lines);
  const itemOf = itemsByLine(lines);
  const own = new Set(ownNumbers.map(parcelKey));
  const numbers: string[] = [];
  const texts = shortages.map(({ line_item_id, quantity }) => {
    const ofItem = order.orderLines.orderLine.filter(
      (line) => itemOf.get(line.lineNumber) === line_item_id,
    );
    const parcels = ofItem.flatMap(lineTracking);
    const elsewhere = parcels.filter((one) => !own.has(parcelKey(one.tracking_number)));
    const shipped = (elsewhere.length ? elsewhere : parcels).map(({ carrier, tracking_number }) =>
      [carrier, tracking_number].filter(Boolean).join(" "),
    );
    const units = ofItem.map(lineQuantities);
    const sum = (name: keyof (typeof units)[number]) =>
      units.reduce((total, one) => total + one[name], 0);
    const reasons: string[] = [];
    if (shipped.length) {
      reasons.push(`already shipped with ${[...new Set(shipped)].join(", ")}`);
      numbers.push(...elsewhere.flatMap((one) => one.tracking_number ?? []));
    } else if (sum("shipped") + sum("delivered") > 0) reasons.push("already shipped");
    if (sum("cancelled") > 0) reasons.push("canceled at Walmart");
    if (!reasons.length && sum("refunded") > 0) reasons.push("refunded at Walmart");
    if (!reasons.length) reasons.push(otherwise);
    return `${quantity} × ${nameOf(line_item_id)}: ${reasons.join(", or ")}.`;
  });
  return { text: texts.join(" "), numbers: [...new Set(numbers)] };
}
