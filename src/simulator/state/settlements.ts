import type { Refund } from "./order";

/** A row of a settlement file by column; empty columns are left out. */
export type SettlementRow = Record<string, string>;

/** How a file that should be an archive with a CSV file is served instead. */
export const FILE_FAULTS = [
  /** A web page, with status 200. */
  "no_zip",
  /** No bytes. */
  "empty",
  /** The first half of the archive. */
  "truncated_zip",
  /** A whole archive whose CSV file ends in the middle of a row. */
  "truncated_csv",
  /** A whole archive whose CSV file has columns and no rows. */
  "no_rows",
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** A settlement file of a seller. */
export interface SimulatedSettlement {
  seller: string;
  /** MMDDYYYY */
  reportDate: string;
  /** MM/DD/YYYY */
  periodStart: string;
  periodEnd: string;
  totalCents: number;
  columns: readonly string[];
  rows: SettlementRow[];
  fault?: FileFault;
  /** What was paid before this file, to replace it by a later one of the same date. */
  before: Ledger;
}

interface PaidLine {
  units: number;
  refunds: Map<Refund, { cents: number; taxCents: number }>;
}

/** What of each order line and return is in a settlement file already. */
export class Ledger {
  private constructor(
    private readonly lines: Map<string, PaidLine>,
    private readonly returns: Set<string>,
  ) {}

  static empty(): Ledger {
    return new Ledger(new Map(), new Set());
  }

  copy(): Ledger {
    const lines = [...this.lines].map(
      ([key, { units, refunds }]) => [key, { units, refunds: new Map(refunds) }] as const,
    );
    return new Ledger(new Map(lines), new Set(this.returns));
  }

  /** The paid part of a line, which the caller changes. */
  line(purchaseOrderId: string, lineNumber: string): PaidLine {
    const key = `${purchaseOrderId}/${lineNumber}`;
    const known = this.lines.get(key) ?? { units: 0, refunds: new Map() };
    this.lines.set(key, known);
    return known;
  }

  /** Whether this is the first time that the postage of a return is asked for. */
  takePostage(returnOrderId: string): boolean {
    const isNew = !this.returns.has(returnOrderId);
    this.returns.add(returnOrderId);
    return isNew;
  }
}

/** All settlement files of all sellers. */
export class Settlements {
  private list: SimulatedSettlement[] = [];
  private ledgers = new Map<string, Ledger>();

  /** What the seller was paid so far. */
  ledger(seller: string): Ledger {
    return this.ledgers.get(seller) ?? Ledger.empty();
  }

  ofSeller(seller: string): SimulatedSettlement[] {
    return this.list.filter((settlement) => settlement.seller === seller);
  }

  get(seller: string, reportDate: string): SimulatedSettlement | undefined {
    return this.ofSeller(seller).find((settlement) => settlement.reportDate === reportDate);
  }

  /** Adds a file, in place of one of the same date. */
  add(settlement: SimulatedSettlement, paid: Ledger): void {
    this.list = this.list.filter(
      ({ seller, reportDate }) =>
        seller !== settlement.seller || reportDate !== settlement.reportDate,
    );
    this.list.push(settlement);
    this.ledgers.set(settlement.seller, paid);
  }

  clear(): void {
    this.list = [];
    this.ledgers = new Map();
  }
}
