import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { sum } from "./decimal";
import { itemGroups, mergeByName } from "./item-groups";
import { lineCharges } from "./money";
import { type TaxLine, taxLine } from "./taxes";
import type { Include } from "./units";

/** The shipping methods that Walmart accepts in a shipment, in the case in which it accepts them. */
export const SHIP_METHOD_CODES = [
  "Standard",
  "Express",
  "OneDay",
  "Freight",
  "WhiteGlove",
  "Value",
] as const;
export type ShipMethodCode = (typeof SHIP_METHOD_CODES)[number];

/** Begins the names of all shipping methods that come from Walmart. */
export const METHOD_NAME_PREFIX = "Walmart – ";

/** The method that carries a tax on something that costs nothing. */
export const TAX_METHOD_NAME = `${METHOD_NAME_PREFIX}Tax`;

/** What a shipping method of the Medusa order is made from. */
export type ShippingMethodDraft = {
  /** `shipping` is the order's shipping itself; the others carry charges that belong to no item. */
  kind: "shipping" | "fee" | "tax";
  name: string;
  amount: number;
  tax: TaxLine | null;
};

/** Other words for Walmart's methods: `fulfillment.shipMethod` and the shipping speeds of its site. */
const OTHER_WORDS = new Map<string, ShipMethodCode>([
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

/** The method code that a shipment of this order has to name: its own, else Standard. */
export function shipMethodCode(po: WalmartPurchaseOrder): ShipMethodCode {
  return ownMethodCode(po) ?? "Standard";
}

/**
 * The shipping methods of a purchase order. The first is its shipping, named by Walmart's own code
 * ("Walmart – Value", "Walmart – OneDay"), also if it costs nothing. Fees become methods of their
 * own, and so does a tax on something that costs nothing: Medusa has no other place for a charge
 * that is no item, and its totals must be Walmart's.
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
      name: methodName(ownMethodCode(po) ?? methodWords(po)[0] ?? "Standard"),
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

function methodName(words: string): string {
  return `${METHOD_NAME_PREFIX}${words}`;
}

/** The method code that the order's own words come to, in whatever case and spelling they are. */
function ownMethodCode(po: WalmartPurchaseOrder): ShipMethodCode | undefined {
  for (const word of methodWords(po)) {
    const key = word.toLowerCase().replace(/[^a-z0-9]/g, "");
    const same = SHIP_METHOD_CODES.find((known) => known.toLowerCase() === key);
    const code = same ?? OTHER_WORDS.get(key);
    if (code) return code;
  }
  return undefined;
}

/** What the order says about its shipping method, the most telling first. */
function methodWords(po: WalmartPurchaseOrder): string[] {
  return [
    po.shippingInfo?.methodCode,
    ...po.orderLines.orderLine.map((line) => line.fulfillment?.shipMethod),
  ].flatMap((word) => (word ? [word] : []));
}
