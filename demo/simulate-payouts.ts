import type { PayoutInput, Simulator } from "../src/simulator";
import { CATALOG } from "./store/catalog";

type Row = NonNullable<PayoutInput["rows"]>[number];

const DAY = 86_400_000;
/** When a period ended, in days before now, and what Walmart charged in it. The latest one is last. */
const PERIODS: { ended: number; sales: number; rows: Row[] }[] = [
  {
    ended: 33,
    sales: 4,
    rows: [row("Adjustment", "Walmart Shipping Label Service Charge", "-8.23")],
  },
  {
    ended: 19,
    sales: 6,
    rows: [
      row("Adjustment", "Walmart Shipping Label Service Charge", "-7.41"),
      row("Service Fee", "WFS Storage Fee", "-9.14"),
      row("Reserve", "Reserve", "-15.00", ""),
    ],
  },
  {
    ended: 5,
    sales: 5,
    rows: [
      row("Campaigns", "SEM Marketing", "-20.00", "SEM Marketing Fee"),
      row("Reserve", "Reserve", "15.00", ""),
      // Nobody knows what it is for.
      row("Adjustment", "Seasonal Program", "-4.50", "Program Fee"),
    ],
  },
];
/** Before the last period began to end: Walmart should have paid it. */
const UNPAID_DAYS = 15;

/**
 * Sells and pays for six weeks, before anything else is sold: each payout has all that was sold until then. The last one
 * lacks an order and has a fee that nobody knows. Returns the numbers of the orders.
 */
export function simulatePayouts(simulator: Simulator): string[] {
  const now = Date.now();
  const paid = PERIODS.flatMap(({ ended, sales, rows }, period) => {
    const sold = Array.from({ length: sales }, (_, index) =>
      sellBefore(simulator, now, ended + 2 + 2 * index, period + index),
    );
    const end = now - ended * DAY;
    simulator.createPayout({ periodEnd: end, reportDate: end + DAY, rows });
    return sold;
  });
  return [...paid, sellBefore(simulator, now, UNPAID_DAYS, 1)];
}

/** An order that was delivered days ago. */
function sellBefore(simulator: Simulator, now: number, days: number, index: number): string {
  const { sku, price } = CATALOG[index % CATALOG.length] ?? { sku: "", price: 1 };
  simulator.setClock(now - days * DAY);
  const { purchaseOrderId } = simulator.createOrder({
    status: "Delivered",
    lines: [{ sku, price, quantity: 1 + (index % 2), shipping: index % 3 ? 0 : 5.99 }],
  });
  simulator.setClock(now);
  return purchaseOrderId;
}

function row(type: string, description: string, amount: string, amountType?: string): Row {
  return {
    "Transaction Type": type,
    "Transaction Description": description,
    "Amount Type": amountType ?? "Fee/Reimbursement",
    Amount: amount,
  };
}
