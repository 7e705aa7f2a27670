import type { Charge, Refund, SimulatedLine, SimulatedOrder } from "./order";
import { quantityIn } from "./portions";
import { deliveredAt } from "./return";
import type { Ledger, SettlementRow } from "./settlements";
import type { World } from "./world";

/** What the rows of a settlement are computed with. */
export interface SettlementRates {
  /** In percent. */
  commissionRate: number;
  /** What Walmart charges for the postage of a return, in cents. */
  returnPostageCents: number;
  /** What Walmart charges for fulfilling a unit itself (WFS), in cents. */
  wfsFeeCents: number;
}

/** What Walmart charges unless a payout says something else. */
export const DEFAULT_RATES: SettlementRates = {
  commissionRate: 15,
  returnPostageCents: 685,
  wfsFeeCents: 575,
};

/** Everything that Walmart owes the seller, and the seller Walmart, beyond what the ledger has. Extends the ledger. */
export function owedRows(
  world: World,
  seller: string,
  ledger: Ledger,
  rates: SettlementRates,
): SettlementRow[] {
  const orders = world.orders.newestFirst().filter((order) => order.seller === seller);
  const rows = orders
    .toReversed()
    .flatMap((order) => order.lines.flatMap((line) => rowsOfLine(order, line, ledger, rates)));
  return [...rows, ...postageRows(world, seller, ledger, rates)];
}

/** An amount in cents as it stands in a file: a decimal point and no currency. */
export function dollars(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** A date as Walmart writes it in the files. */
export function walmartDate(time: number): string {
  const [year = "", month = "", day = ""] = new Date(time).toISOString().slice(0, 10).split("-");
  return `${month}/${day}/${year}`;
}

function rowsOfLine(
  order: SimulatedOrder,
  line: SimulatedLine,
  ledger: Ledger,
  rates: SettlementRates,
): SettlementRow[] {
  const paid = ledger.line(order.purchaseOrderId, line.lineNumber);
  const units = quantityIn(line, "Shipped", "Delivered", "Refund");
  const rows: SettlementRow[] = [];
  if (units > paid.units) {
    rows.push(...saleRows(order, line, paid.units, units, rates));
    paid.units = units;
  }
  for (const refund of line.refunds) {
    // Walmart pays for it: the sale's rows have it.
    if (isFunded(line, refund)) continue;
    const before = paid.refunds.get(refund) ?? { cents: 0, taxCents: 0 };
    const cents = refund.cents - before.cents;
    const taxCents = refund.taxCents - before.taxCents;
    if (cents !== 0 || taxCents !== 0)
      rows.push(...refundRows(order, line, { ...refund, cents, taxCents }, rates));
    paid.refunds.set(refund, { cents: refund.cents, taxCents: refund.taxCents });
  }
  return rows;
}

function isFunded(line: SimulatedLine, { reason }: Refund): boolean {
  return line.fundedUnits !== undefined && reason === "Others";
}

/** The sale of the units after the first `from` up to `to`: the money of the whole quantity in one row for each part. */
function saleRows(
  order: SimulatedOrder,
  line: SimulatedLine,
  from: number,
  to: number,
  { commissionRate, wfsFeeCents }: SettlementRates,
): SettlementRow[] {
  const share = (whole: number) =>
    Math.round((whole * to) / line.quantity) - Math.round((whole * from) / line.quantity);
  const total = (of: (charge: Charge) => number | null | undefined, ...types: string[]) =>
    share(
      line.charges
        .filter(({ chargeType }) => types.length === 0 || types.includes(chargeType))
        .reduce((sum, charge) => sum + (of(charge) ?? 0), 0),
    );
  const funded =
    from > 0
      ? 0
      : line.refunds
          .filter((refund) => isFunded(line, refund))
          .reduce((sum, refund) => sum + refund.cents, 0);
  const price = total(({ cents }) => Math.max(0, cents), "PRODUCT");
  const discount = total(({ cents }) => Math.min(0, cents), "PRODUCT");
  const shipping = total(({ cents }) => cents, "SHIPPING");
  const fees =
    total(({ cents, chargeType }) =>
      chargeType === "PRODUCT" || chargeType === "SHIPPING" ? 0 : cents,
    ) + total(({ taxFeeCents }) => taxFeeCents);
  const tax = total(({ taxCents, chargeType }) => (chargeType === "SHIPPING" ? 0 : taxCents));
  const shippingTax = total(({ taxCents }) => taxCents, "SHIPPING");
  const shippedAt = Math.max(
    ...line.portions.map((portion) => portion.shippedAt ?? 0),
    order.orderDate,
  );
  const row = rowMaker(order, line, shippedAt, "Sale", "Purchase", {
    "Ship Qty": String(to - from),
  });
  const rate = {
    "Commission Rate": String(commissionRate),
    "Base Commission Rate": String(commissionRate),
  };
  return [
    ...row("Product Price", price - funded),
    ...row("Total Walmart Funded Savings", funded),
    ...row("Promo Code", discount),
    ...row("Other tax (Fees)", fees),
    ...row("Product tax", tax),
    ...row("Product tax withheld", -tax),
    ...row("Shipping", shipping),
    ...row("Shipping tax", shippingTax),
    ...row("Shipping tax withheld", -shippingTax),
    ...row("Commission on Shipping", -percentOf(shipping, commissionRate), rate),
    ...row("Commission on Product", -percentOf(price + discount, commissionRate), rate),
    ...(order.shipNodeType === "WFSFulfilled"
      ? rowMaker(
          order,
          line,
          shippedAt,
          "Adjustment",
          "WFS Fulfillment fee",
        )("Fee/Reimbursement", -wfsFeeCents * (to - from))
      : []),
  ];
}

function refundRows(
  order: SimulatedOrder,
  line: SimulatedLine,
  refund: Refund,
  { commissionRate }: SettlementRates,
): SettlementRow[] {
  const isShipping = refund.chargeType === "SHIPPING";
  const description = isShipping
    ? "Refunded Shipping"
    : refund.reason === "Customer returned item"
      ? "Return Refund"
      : "Seller Initiated Returns";
  const row = rowMaker(order, line, refund.at ?? order.lastModified, "Refund", description, {
    "Transaction Reason Description": refund.reason,
  });
  const rate = {
    "Commission Rate": String(commissionRate),
    "Base Commission Rate": String(commissionRate),
  };
  const part = isShipping ? "Shipping" : "Product";
  return [
    ...row(isShipping ? "Shipping" : "Product Price", -refund.cents),
    ...row(`${part} tax`, -refund.taxCents),
    ...row(`${part} tax withheld`, refund.taxCents),
    ...row(`Commission on ${part}`, percentOf(refund.cents, commissionRate), rate),
  ];
}

function postageRows(
  world: World,
  seller: string,
  ledger: Ledger,
  { returnPostageCents }: SettlementRates,
): SettlementRow[] {
  return world.returns.newestFirst().flatMap((order) => {
    const [line] = order.lines;
    const sale = world.orders.get(order.purchaseOrderId);
    const sold = sale?.lines.find(({ lineNumber }) => lineNumber === line?.lineNumber);
    const arrivedAt = line && deliveredAt(line);
    if (order.seller !== seller || !sale || !sold || !order.label || arrivedAt === undefined)
      return [];
    if (!ledger.takePostage(order.returnOrderId)) return [];
    return rowMaker(
      sale,
      sold,
      arrivedAt,
      "Adjustment",
      "Walmart Return Shipping Charge",
    )("Fee/Reimbursement", -returnPostageCents);
  });
}

/** A function that makes the row of one amount; none for no amount. Rows of one transaction share a key. */
function rowMaker(
  order: SimulatedOrder,
  line: SimulatedLine,
  time: number,
  type: string,
  description: string,
  more: SettlementRow = {},
) {
  const posted = walmartDate(time);
  const [month, day, year] = walmartDate(time + 86_400_000).split("/");
  const key = `${year}_${month}_${day}_${hash(`${order.purchaseOrderId}/${line.lineNumber}/${type}/${description}`)}`;
  return (amountType: string, cents: number, ownColumns: SettlementRow = {}): SettlementRow[] => {
    if (cents === 0) return [];
    return [
      {
        "Transaction Key": key,
        "Transaction Posted Timestamp": posted,
        "Transaction Type": type,
        "Transaction Description": description,
        "Customer Order #": order.customerOrderId,
        "Customer Order line #": line.lineNumber,
        "Purchase Order #": order.purchaseOrderId,
        // Not the number of the orders API.
        "Purchase Order line #": String(order.lines.length + 1 - Number(line.lineNumber)),
        Amount: dollars(cents),
        "Amount Type": amountType,
        // In files SKUs came in capitals, whatever the seller's own spelling.
        "Partner Item Id": line.sku.toUpperCase(),
        "Partner Item Name": line.productName,
        "Ship to State": order.postalAddress.state,
        "Ship to City": order.postalAddress.city,
        "Ship to Zipcode": order.postalAddress.postalCode,
        "Fulfillment Type":
          order.shipNodeType === "WFSFulfilled" ? "Walmart-fulfilled(WFS)" : "Seller Fulfilled",
        ...more,
        ...ownColumns,
      },
    ];
  };
}

/** Half a cent is rounded up. */
function percentOf(cents: number, rate: number): number {
  return Math.floor((cents * rate) / 100 + 0.5);
}

function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 999_983;
  return sum;
}
