import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { sum } from "./decimal";
import { itemGroups, mergeByName } from "./item-groups";
import { lineCharges } from "./money";
import { type TaxLine, taxLine } from "./tax-line";
import type { Include } from "./units";

/** The shipping methods that Walmart accepts in a shipment, in the required case. */
export const SHIP_METHOD_CODES = [
  "Standard",
  "Express",
  "OneDay",
  "Freight",
  "WhiteGlove",
  "Value",
] as const;
export type ShipMethodCode = (typeof SHIP_METHOD_CODES)[number];

/** Prefix of the names of all shipping methods from Walmart. */
export const METHOD_NAME_PREFIX = "Walmart – ";

/** The method that carries a tax on something free. */
export const TAX_METHOD_NAME = `${METHOD_NAME_PREFIX}Tax`;

/** The data of a shipping method of the Medusa order. */
export type ShippingMethodDraft = {
  /** `shipping` is the order's shipping; the others carry charges that belong to no item. */
  kind: "shipping" | "fee" | "tax";
  name: string;
  amount: number;
  tax: TaxLine | null;
};

/** Other names of Walmart's methods: `fulfillment.shipMethod` and the shipping speeds of its site. */
const ALIASES = new Map<string, ShipMethodCode>([
  ["expedited", "Express"],
  ["rush", "Express"],
  ["twoday", "Express"],
  ["2day", "Express"],
  ["nextday", "OneDay"],
  ["1day", "OneDay"],
  ["overnight", "OneDay"],
  ["ltl", "Freight"],
  ["economy", "Value"],
]);

/** The method code for shipments of this order: its own, else Standard. */
export function shipMethodCode(po: WalmartPurchaseOrder): ShipMethodCode {
  return ownMethodCode(po) ?? "Standard";
}

/**
 * The shipping methods of a purchase order. The first is its shipping, named after Walmart's code ("Walmart – Value",
 * "Walmart – OneDay"), even if it is free. Fees become separate methods, and so does a tax on something free: Medusa
 * has no other place for a charge without an item, and its totals must match Walmart's.
 */
export function toShippingMethodDrafts(
  po: WalmartPurchaseOrder,
  { include = "open" }: { include?: Include } = {},
): ShippingMethodDraft[] {
  const charges = po.orderLines.orderLine.map((line) => lineCharges(line, { include }));
  const shipping = sum(charges.map((line) => line.shipping)).toNumber();
  const shippingTax = sum(charges.map((line) => line.shipping_tax)).toNumber();
  const fees = mergeByName(charges.flatMap((line) => line.fees));

  const taxWithoutBase = sum([
    ...itemGroups(po, include).map(({ taxable, tax }) => untaxed(taxable, tax)),
    untaxed(shipping, shippingTax),
    ...fees.map(({ amount, tax }) => untaxed(amount, tax)),
  ]).toNumber();

  return [
    {
      kind: "shipping",
      name: methodName(ownMethodCode(po) ?? methodTexts(po)[0] ?? "Standard"),
      amount: shipping,
      tax: taxLine(shipping, shippingTax),
    },
    ...fees
      .filter(({ amount }) => amount !== 0)
      .map(({ name, amount, tax }) => ({
        kind: "fee" as const,
        name: methodName(name),
        amount,
        tax: taxLine(amount, tax),
      })),
    ...(taxWithoutBase === 0
      ? []
      : [{ kind: "tax" as const, name: TAX_METHOD_NAME, amount: taxWithoutBase, tax: null }]),
  ];
}

/** The part of a tax that no tax line can carry. */
function untaxed(taxable: number, tax: number): number {
  return taxLine(taxable, tax) ? 0 : tax;
}

function methodName(code: string): string {
  return `${METHOD_NAME_PREFIX}${code}`;
}

/** Recognizes the order's own method code, in any case and spelling. */
function ownMethodCode(po: WalmartPurchaseOrder): ShipMethodCode | undefined {
  for (const text of methodTexts(po)) {
    const key = text.toLowerCase().replace(/[^a-z0-9]/g, "");
    const same = SHIP_METHOD_CODES.find((known) => known.toLowerCase() === key);
    const code = same ?? ALIASES.get(key);
    if (code) return code;
  }
  return undefined;
}

/** Whether the order's shipping method is one that Walmart accepts in a shipment. */
export function hasKnownMethod(po: WalmartPurchaseOrder): boolean {
  return ownMethodCode(po) !== undefined;
}

/** The order's values for its shipping method, most specific first. */
function methodTexts(po: WalmartPurchaseOrder): string[] {
  return [
    po.shippingInfo?.methodCode,
    ...po.orderLines.orderLine.map((line) => line.fulfillment?.shipMethod),
  ].flatMap((text) => (text ? [text] : []));
}
