import { z } from "zod";
import { COLUMNS, csvOf } from "../resources/settlements/file";
import { DEFAULT_RATES, owedRows, walmartDate } from "../state/settlement-rows";
import { FILE_FAULTS, type SettlementRow, type SimulatedSettlement } from "../state/settlements";
import type { World } from "../state/world";
import { instant } from "./instant";
import { ControlError, readInput } from "./errors";
import { findSeller } from "./listing-actions";
import type { ControlRoute } from "./route";

const PAYOUTS = "/v1/simulations/payouts";
const DAY = 86_400_000;

const payoutSchema = z.strictObject({
  /** The seller's client id; the first seller by default. */
  clientId: z.string().optional(),
  /** The date of the file; now by default. A file of the same date is replaced. */
  reportDate: instant.optional(),
  /** The end of the period; the day before by default. The period has 14 days. */
  periodEnd: instant.optional(),
  /** In percent. */
  commissionRate: z.number().nonnegative().optional(),
  /** Further rows by column, as they are in a file, for example of types that nobody knows. */
  rows: z.array(z.record(z.string(), z.string())).default([]),
  /** Further columns. */
  columns: z.array(z.string().min(1)).default([]),
  /** Total Payable in dollars; the sum of all rows by default. */
  totalPayable: z.number().optional(),
  /** What is served instead of a proper file. */
  fault: z.enum(FILE_FAULTS).optional(),
});

export type PayoutInput = z.input<typeof payoutSchema>;

/** A settlement as the simulator shows it. */
export interface PayoutView {
  /** MMDDYYYY, as the list of files has it. */
  reportDate: string;
  /** In dollars. */
  totalPayable: number;
  rows: SettlementRow[];
  /** The CSV file without faults. */
  csv: string;
}

/** Ends a period: everything that is owed by then goes into a settlement file. */
export function createPayout(world: World, input: unknown): PayoutView {
  const read = readInput(payoutSchema, input);
  const { clientId: seller } = findSeller(world, read.clientId);
  const time = read.reportDate ?? world.clock.now();
  const reportDate = walmartDate(time).replaceAll("/", "");
  const replaced = world.settlements.get(seller, reportDate);
  if (replaced && replaced !== world.settlements.ofSeller(seller).at(-1)) {
    const message = "reportDate: only the latest file can be replaced";
    throw new ControlError("reportDate", message);
  }
  const before = replaced?.before ?? world.settlements.ledger(seller);
  const paid = before.copy();
  const { commissionRate = DEFAULT_RATES.commissionRate } = read;
  const rows = [
    ...owedRows(world, seller, paid, { ...DEFAULT_RATES, commissionRate }),
    ...read.rows,
  ];
  const periodEnd = read.periodEnd ?? time - DAY;
  const settlement: SimulatedSettlement = {
    seller,
    reportDate,
    periodStart: walmartDate(periodEnd - 13 * DAY),
    periodEnd: walmartDate(periodEnd),
    totalCents:
      read.totalPayable === undefined
        ? rows.reduce((sum, row) => sum + Math.round(Number(row.Amount || 0) * 100), 0)
        : Math.round(read.totalPayable * 100),
    columns: [...COLUMNS, ...read.columns],
    rows,
    fault: read.fault,
    before,
  };
  world.settlements.add(settlement, paid);
  return describePayout(settlement);
}

/** The settlements of a seller, oldest first. */
export function describePayouts(world: World, clientId?: string): PayoutView[] {
  const { clientId: seller } = findSeller(world, clientId);
  return world.settlements.ofSeller(seller).map(describePayout);
}

function describePayout(settlement: SimulatedSettlement): PayoutView {
  const { reportDate, totalCents, rows } = settlement;
  return { reportDate, totalPayable: totalCents / 100, rows, csv: csvOf(settlement) };
}

export const PAYOUT_CONTROL_ROUTES: readonly ControlRoute[] = [
  {
    method: "POST",
    path: PAYOUTS,
    status: 201,
    handle: ({ body }, world) => createPayout(world, body),
  },
  {
    method: "GET",
    path: PAYOUTS,
    handle: ({ query }, world) => ({ payouts: describePayouts(world, query.clientId) }),
  },
];
