import { MathBN } from "@medusajs/framework/utils";
import type {
  WalmartCharge,
  WalmartOrderLine,
  WalmartPurchaseOrder,
} from "../walmart-api/schemas/order";
import { share, sum } from "./decimal";
import { taxAndFees } from "./tax-and-fees";
import { type Include, includedUnits, orderedUnits } from "./units";

/**
 * Whether `chargeAmount` and `taxAmount` of a line with several units are for the line or per unit. Walmart does not
 * document it; "line" is an assumption: integrations in production add the amounts without multiplying.
 */
const CHARGES_ARE_PER: "line" | "unit" = "line";

/** A charge by its name, in units of the order's currency. */
export type NamedAmount = { name: string; amount: number; tax: number };

/** The charges of a line for all counted units, in units of the order's currency. */
export type LineCharges = {
  product: number;
  product_tax: number;
  /** The discount on the product, as a positive amount. */
  discount: number;
  /** The tax on the discount, as a positive amount. */
  discount_tax: number;
  /** The individual discounts, as positive amounts. */
  discounts: NamedAmount[];
  shipping: number;
  shipping_tax: number;
  /** All other charges: fees, and unknown types. */
  fees: NamedAmount[];
};

/** The totals of a purchase order, without tax except for `tax_total` and `total`. */
export type OrderTotals = {
  item_total: number;
  /** Positive, to be subtracted. */
  discount_total: number;
  shipping_total: number;
  fee_total: number;
  tax_total: number;
  total: number;
  /** Lower case, as in Medusa. */
  currency_code: string;
};

/**
 * Calculates the charges of a line. The only place that reads charges.
 *
 * With `include: "open"` each charge is prorated to the units that are not canceled. This assumes that Walmart's
 * charges are for all ordered units even after a cancellation, which is not documented.
 */
export function lineCharges(
  line: WalmartOrderLine,
  { include = "all" }: { include?: Include } = {},
): LineCharges {
  const ordered = orderedUnits(line);
  const units = includedUnits(line, include);
  const counted = (amount: number) => {
    if (units === 0) return 0;
    return CHARGES_ARE_PER === "line"
      ? share(amount, units, ordered)
      : MathBN.mult(amount, units).toNumber();
  };

  const read = (line.charges?.charge ?? []).flatMap((charge) => {
    const { tax, fees } = taxAndFees(charge);
    const own = {
      kind: kindOf(charge),
      name: charge.chargeName ?? (charge.chargeType || OTHER_FEES),
      amount: counted(finite(charge.chargeAmount.amount)),
      tax: counted(finite(tax)),
    };
    return fees > 0
      ? [own, { kind: "fee" as const, name: OTHER_FEES, amount: counted(finite(fees)), tax: 0 }]
      : [own];
  });
  const of = (kind: ChargeKind) => read.filter((charge) => charge.kind === kind);
  const total = (kind: ChargeKind, what: "amount" | "tax") =>
    sum(of(kind).map((charge) => charge[what])).toNumber();

  const discounts = of("discount").map(({ name, amount, tax }) => ({
    name,
    amount: negated(amount),
    tax: negated(tax),
  }));
  return {
    product: total("product", "amount"),
    product_tax: total("product", "tax"),
    discount: sum(discounts.map(({ amount }) => amount)).toNumber(),
    discount_tax: sum(discounts.map(({ tax }) => tax)).toNumber(),
    discounts,
    shipping: total("shipping", "amount"),
    shipping_tax: total("shipping", "tax"),
    fees: of("fee").map(({ name, amount, tax }) => ({ name, amount, tax })),
  };
}

/** Calculates the totals of a purchase order; by default of the `open` units, which its Medusa order has. */
export function orderTotals(
  po: WalmartPurchaseOrder,
  { include = "open" }: { include?: Include } = {},
): OrderTotals {
  const charges = po.orderLines.orderLine.map((line) => lineCharges(line, { include }));
  const item = sum(charges.map(({ product }) => product));
  const discount = sum(charges.map((line) => line.discount));
  const shipping = sum(charges.map((line) => line.shipping));
  const fee = sum(charges.flatMap(({ fees }) => fees.map(({ amount }) => amount)));
  const tax = sum(
    charges.flatMap(({ product_tax, discount_tax, shipping_tax, fees }) => [
      product_tax,
      -discount_tax,
      shipping_tax,
      ...fees.map((fee) => fee.tax),
    ]),
  );
  return {
    item_total: item.toNumber(),
    discount_total: discount.toNumber(),
    shipping_total: shipping.toNumber(),
    fee_total: fee.toNumber(),
    tax_total: tax.toNumber(),
    total: sum([item, discount.negated(), shipping, fee, tax]).toNumber(),
    currency_code: currencyCode(po),
  };
}

/** The currency of a purchase order, lower case; all charges use the same one. */
function currencyCode(po: WalmartPurchaseOrder): string {
  const charge = po.orderLines.orderLine.flatMap((line) => line.charges?.charge ?? [])[0];
  const currency = charge?.chargeAmount.currency ?? po.orderSummary?.totalAmount?.currencyUnit;
  return (currency ?? "USD").toLowerCase();
}

/** Name of a charge that Walmart does not name. */
const OTHER_FEES = "Other fees";

/** Whether a charge's type is one that Walmart documents. Others count as fees. */
export function isKnownChargeType(type: string): boolean {
  return ["PRODUCT", "SHIPPING", "FEE"].includes(type.toUpperCase());
}

type ChargeKind = "product" | "discount" | "shipping" | "fee";

function kindOf({ chargeType, chargeAmount }: WalmartCharge): ChargeKind {
  switch (chargeType.toUpperCase()) {
    case "PRODUCT":
      // "SubscriptionDiscount" and similar discounts are product charges with a negative amount.
      return chargeAmount.amount < 0 ? "discount" : "product";
    case "SHIPPING":
      return "shipping";
    default:
      return "fee";
  }
}

function finite(amount: number | undefined): number {
  return amount !== undefined && Number.isFinite(amount) ? amount : 0;
}

/** Avoids the negative zero, which prints as "-0". */
function negated(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
