import { MathBN } from "@medusajs/framework/utils";
import { type Decimal, digits, disputeBy, sum } from "../../../../mapping";
import type {
  OrderSettlement,
  PayoutFileRow,
  PayoutMonthRow,
  StoredBalance,
  WalmartAccountRow,
  WalmartPayoutDifferenceListRow,
  WalmartPayoutLineListRow,
  WalmartPayoutRow,
} from "../../../../modules/walmart/types";
import {
  PAYOUT_DIFFERENCE_FIELDS,
  PAYOUT_FIELDS,
  PAYOUT_LINE_FIELDS,
  SETTLEMENT_FIGURES,
  type AdminWalmartBalance,
  type AdminWalmartOrderFee,
  type AdminWalmartOrderPayout,
  type AdminWalmartPayout,
  type AdminWalmartPayoutDifference,
  type AdminWalmartPayoutFile,
  type AdminWalmartPayoutLine,
  type AdminWalmartPayoutMonth,
  type AdminWalmartSettlement,
} from "../../../../types";
import { present } from "../../../presenting/present";
import { timestamp } from "../../../presenting/timestamp";

/** A payout as lists return it. */
export function presentPayout(row: WalmartPayoutRow): AdminWalmartPayout {
  return {
    ...present(PAYOUT_FIELDS, row),
    sums: presentSums(row.sums),
    kind_sums: presentSums(row.kind_sums),
  };
}

export function presentPayoutFile(row: PayoutFileRow): AdminWalmartPayoutFile {
  return { ...row, received_at: timestamp(row.received_at) };
}

/** A line of a payout, with the order that it belongs to. */
export function presentPayoutLine(row: WalmartPayoutLineListRow): AdminWalmartPayoutLine {
  return {
    ...present(PAYOUT_LINE_FIELDS, row),
    details: row.details as Record<string, string>,
    matched: row.walmart_order_id !== null,
    walmart_order_id: row.walmart_order_id,
    order_id: row.order_id,
    display_id: row.display_id,
  };
}

export function presentDifference(
  row: WalmartPayoutDifferenceListRow,
): AdminWalmartPayoutDifference {
  const seen = row.walmart_refund_seen_at;
  return {
    ...present(PAYOUT_DIFFERENCE_FIELDS, row),
    facts: row.facts as AdminWalmartPayoutDifference["facts"],
    order_id: row.order_id,
    display_id: row.display_id,
    dispute_by: seen === null ? null : disputeBy(new Date(seen)).toISOString(),
  };
}

export function presentMonth({
  total,
  kind_sums,
  ...row
}: PayoutMonthRow): AdminWalmartPayoutMonth {
  return { ...row, total: Number(total), kind_sums: presentSums(kind_sums) };
}

export function presentBalance(
  account: Pick<WalmartAccountRow, "id" | "name" | "balance">,
): AdminWalmartBalance[] {
  const balance = account.balance as StoredBalance | null;
  return balance ? [{ account_id: account.id, account_name: account.name, ...balance }] : [];
}

/** What an order brought by what for; all zero before its first payout. */
export function presentSettlement(
  { figures, currency_code }: OrderSettlement,
  currencyOfOrder: string,
): AdminWalmartSettlement {
  const amounts = new Map(figures.map(({ figure, amount }) => [figure, amount]));
  const zeroed = SETTLEMENT_FIGURES.map(
    (figure) => [figure, Number(amounts.get(figure) ?? 0)] as const,
  );
  return {
    ...(Object.fromEntries(zeroed) as Record<(typeof SETTLEMENT_FIGURES)[number], number>),
    net: sum([...amounts.values()]).toNumber(),
    currency_code: currency_code ?? currencyOfOrder,
  };
}

/** What an order's goods cost, and what is left of its payouts without them. */
export function presentMargin(
  { figures }: OrderSettlement,
  cost: Decimal | null,
): { cost: number | null; margin: number | null } {
  if (cost === null) return { cost: null, margin: null };
  const net = figures.map(({ amount }) => amount);
  const margin = net.length ? sum([...net, digits(MathBN.mult(cost, -1))]).toNumber() : null;
  return { cost: cost.toNumber(), margin };
}

export function presentOrderPayouts({ payouts }: OrderSettlement): AdminWalmartOrderPayout[] {
  return payouts.map(({ payout_id, report_date, paid_on, amount }) => ({
    payout_id,
    report_date,
    paid_on,
    amount: Number(amount),
  }));
}

export function presentOrderFees({ fees }: OrderSettlement): AdminWalmartOrderFee[] {
  return fees.map(({ description, amount }) => ({ description, amount: Number(amount) }));
}

/** Decimal digits by name as numbers. */
function presentSums(sums: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(Object.entries(sums).map(([name, digits]) => [name, Number(digits)]));
}
