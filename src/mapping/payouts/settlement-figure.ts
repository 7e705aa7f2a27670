import type { AdminWalmartSettlementFigure } from "../../types";

/** How Walmart names a row. */
export interface RowNames {
  /** Transaction Type */
  type: string;
  /** Transaction Description */
  description: string;
  /** Amount Type */
  amount_type: string;
}

const PRODUCT = new Set(["product price", "promo code", "total walmart funded savings"]);

/**
 * The figure of an order's settlement that a row belongs to. Everything of a refund is `refunds`, the commission that
 * comes back included; otherwise the amount type decides, and what is not known is `other_fees`.
 */
export function settlementFigure({ type, amount_type }: RowNames): AdminWalmartSettlementFigure {
  const amount = normal(amount_type);
  if (normal(type) === "refund") return "refunds";
  if (PRODUCT.has(amount)) return "product";
  if (/\btax\b/.test(amount)) return "tax";
  if (/^commission\b/.test(amount)) return "commission";
  if (amount === "shipping") return "shipping";
  return "other_fees";
}

/** Walmart's names differ in case and spaces between files. */
export function normal(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
