import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  type OrderSettlement,
  PAYOUT_DIFFERENCE_SORT_FIELDS,
  PAYOUT_LINE_SORT_FIELDS,
  type PayoutDifferenceListInput,
  type PayoutFileRow,
  type PayoutLineListInput,
  type PayoutListInput,
  type PayoutMonthRow,
  type WalmartPayoutDifferenceListRow,
  type WalmartPayoutLineListRow,
} from "../rows/payout-list";
import type { WalmartPayoutRow } from "../rows/table-rows";
import { containing, sortedBy } from "../sql/list-query";
import {
  LINES_AFTER_SQL,
  ORDER_FEES_SQL,
  ORDER_FIGURES_SQL,
  ORDER_OF_LINE_JOIN,
  ORDER_PAYOUTS_SQL,
  PAYOUT_FILES_SQL,
  PAYOUT_MONTHS_SQL,
} from "../sql/payout-lists";
import { SqlRepository } from "../sql/sql-repository";

/** Lists of payouts, of their lines, and of what is not as expected in them. */
export class PayoutListRepository extends SqlRepository {
  /** A page of payouts, and how many there are in all. */
  async page(input: PayoutListInput): Promise<{ rows: WalmartPayoutRow[]; count: number }> {
    const { status, ...equal } = input.filters;
    const matching = this.knex()("walmart_payout as p").whereNull("p.deleted_at");
    whereEqual(matching, "p", equal);
    if (status) void matching.whereIn("p.status", status);
    if (input.q) void matching.whereILike("p.report_date", containing(input.q));
    return await this.readPage<WalmartPayoutRow>(matching, "p", ["p.*"], input);
  }

  /** A page of the lines of a payout. */
  async lines(
    input: PayoutLineListInput,
  ): Promise<{ rows: WalmartPayoutLineListRow[]; count: number }> {
    const { type, sku, purchase_order_id, matched, ...equal } = input.filters;
    const matching = this.knex()("walmart_payout_line as l")
      .joinRaw(ORDER_OF_LINE_JOIN)
      .where("l.payout_id", input.payoutId)
      .whereNull("l.deleted_at");
    whereEqual(matching, "l", equal);
    for (const [column, value] of Object.entries({ type, sku, purchase_order_id })) {
      if (value !== undefined)
        void matching.whereRaw("lower(??) = lower(?)", [`l.${column}`, value]);
    }
    if (matched === true) void matching.whereNotNull("o.id");
    if (matched === false) void matching.whereNull("o.id");
    if (input.q) {
      const pattern = containing(input.q);
      void matching.where((either) => {
        for (const column of [
          "purchase_order_id",
          "customer_order_id",
          "sku",
          "title",
          "description",
        ])
          void either.orWhereILike(`l.${column}`, pattern);
      });
    }
    const columns = [
      ...[...PAYOUT_LINE_SORT_FIELDS, "details"].map((field) => `l.${field}`),
      ...ORDER_COLUMNS,
    ];
    return await this.readPage<WalmartPayoutLineListRow>(matching, "l", columns, input);
  }

  /** All lines of a payout in the order of the file, a piece at a time. */
  async *allLines(payoutId: string, limit: number): AsyncGenerator<WalmartPayoutLineListRow[]> {
    let position = 0;
    for (;;) {
      const bindings = { payout_id: payoutId, position, limit };
      const rows = await this.rows<WalmartPayoutLineListRow>(LINES_AFTER_SQL, bindings);
      if (rows.length) yield rows;
      if (rows.length < limit) return;
      position = rows.at(-1)?.position ?? position;
    }
  }

  /** The files of a payout, without their content. */
  async files(payoutId: string): Promise<PayoutFileRow[]> {
    return await this.rows<PayoutFileRow>(PAYOUT_FILES_SQL, { payout_id: payoutId });
  }

  /** What payouts have for one order. */
  async settlementOf(walmartOrderId: string): Promise<OrderSettlement> {
    const bindings = { order_id: walmartOrderId };
    const [figures, payouts, fees] = await Promise.all([
      this.rows<OrderSettlement["figures"][number]>(ORDER_FIGURES_SQL, bindings),
      this.rows<OrderSettlement["payouts"][number] & { currency_code: string }>(
        ORDER_PAYOUTS_SQL,
        bindings,
      ),
      this.rows<OrderSettlement["fees"][number]>(ORDER_FEES_SQL, bindings),
    ]);
    return { figures, payouts, fees, currency_code: payouts[0]?.currency_code ?? null };
  }

  /** Payouts by month, newest first. `null`: of all accounts. */
  async months(accountId: string | null): Promise<PayoutMonthRow[]> {
    return await this.rows<PayoutMonthRow>(PAYOUT_MONTHS_SQL, { account_id: accountId });
  }

  /** A page of differences. */
  async differences(
    input: PayoutDifferenceListInput,
  ): Promise<{ rows: WalmartPayoutDifferenceListRow[]; count: number }> {
    const { kind, ...equal } = input.filters;
    const matching = this.knex()("walmart_payout_difference as d")
      .leftJoin("walmart_order as o", "o.id", "d.walmart_order_id")
      .whereNull("d.deleted_at");
    whereEqual(matching, "d", equal);
    if (kind) void matching.whereIn("d.kind", kind);
    if (input.q) {
      const pattern = containing(input.q);
      void matching.where((either) => {
        void either
          .orWhereILike("d.purchase_order_id", pattern)
          .orWhereILike("d.sku", pattern)
          .orWhereILike("d.subject", pattern);
      });
    }
    const columns = [
      ...[...PAYOUT_DIFFERENCE_SORT_FIELDS, "facts"]
        .filter((field) => field !== "walmart_order_id")
        .map((field) => `d.${field}`),
      ...ORDER_COLUMNS,
      this.knex().raw("o.walmart_refund->>'seen_at' AS walmart_refund_seen_at"),
    ];
    return await this.readPage<WalmartPayoutDifferenceListRow>(matching, "d", columns, input);
  }

  private async readPage<Row>(
    matching: Knex.QueryBuilder,
    table: string,
    columns: (string | Knex.Raw)[],
    {
      order,
      limit,
      offset,
    }: Pick<PayoutListInput, "limit" | "offset"> & {
      order: Parameters<typeof sortedBy>[1];
    },
  ): Promise<{ rows: Row[]; count: number }> {
    const page = matching
      .clone()
      .select(columns)
      .orderBy(sortedBy(table, order))
      .limit(limit)
      .offset(offset);
    const [rows, count] = await Promise.all([this.query<Row>(page), this.countOf(matching)]);
    return { rows, count };
  }
}

const ORDER_COLUMNS = ["o.id as walmart_order_id", "o.order_id", "o.display_id"];

function whereEqual(
  query: Knex.QueryBuilder,
  table: string,
  filters: Record<string, string | undefined>,
): void {
  for (const [field, value] of Object.entries(filters)) {
    if (value !== undefined) void query.where(`${table}.${field}`, value);
  }
}
