import { useCallback } from "react";
import type { AdminWalmartListingValueKind, AdminWalmartListingValue } from "../../../../types";
import { useFormat } from "../../../hooks/use-format";

/** Walmart's marketplace in the USA, which this plugin is for, knows no other. */
const CURRENCY = "usd";

export type ValueText = (
  part: AdminWalmartListingValueKind,
  value: AdminWalmartListingValue | null | undefined,
  /** Quantities by ship node as one sum. */
  short?: boolean,
) => string;

/** A quantity, quantities by ship node, or a price in words; a dash for none. */
export function useValueText(): ValueText {
  const format = useFormat();
  return useCallback(
    (part, value, short = false) => {
      if (value === null || value === undefined) return "–";
      if (typeof value === "number")
        return part === "price" ? format.money(value, CURRENCY) : format.number(value);
      const nodes = Object.entries(value);
      return short
        ? format.number(nodes.reduce((sum, [, units]) => sum + units, 0))
        : nodes.map(([node, units]) => `${node}: ${format.number(units)}`).join(", ");
    },
    [format],
  );
}
