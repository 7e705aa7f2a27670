import { fromCents, type LineIncentive } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import type { AdminWalmartIncentive } from "../../types";

/** The discounts of an order that Walmart takes part in; `null` if there are none. */
export function incentiveOf({
  incentives,
  currency_code,
}: Pick<WalmartOrderRow, "incentives" | "currency_code">): AdminWalmartIncentive | null {
  const lines = incentives as unknown as LineIncentive[] | null;
  if (!lines?.length) return null;
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
