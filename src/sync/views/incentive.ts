import { fromCents, incentivesOf } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import type { AdminWalmartIncentive } from "../../types";
import { readStoredOrder } from "../kernel/read-stored-order";

/** The discounts of an order that Walmart takes part in, from the stored snapshot; `null` if there are none. */
export function incentiveOf({
  raw,
  currency_code,
}: Pick<WalmartOrderRow, "raw" | "currency_code">): AdminWalmartIncentive | null {
  const order = readStoredOrder(raw);
  const lines = order ? incentivesOf(order) : [];
  if (!lines.length) return null;
  return {
    walmart_funded: fromCents(lines.reduce((sum, { funded }) => sum + (funded ?? 0), 0)),
    currency_code,
    lines: lines.map(({ original, funded, ...line }) => ({
      ...line,
      original_price: original === null ? null : fromCents(original),
      walmart_funded: funded === null ? null : fromCents(funded),
    })),
  };
}
