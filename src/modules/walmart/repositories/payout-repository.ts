import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import {
  digits,
  type SettlementLine,
  type SettlementRecord,
  type SettlementSummary,
  sum,
} from "../../../mapping";
import type { KnownPayout, PayoutToAnnounce, ReceivedFile, StoredBalance } from "../rows/payout";
import {
  ACCEPT_FILE_SQL,
  ADD_LINES_SQL,
  ADD_PAYOUT_SQL,
  COUNT_MATCHES_SQL,
  DROP_FORMER_FILE_SQL,
  DROP_REDACTED_FILE_SQL,
  FINISH_IMPORT_SQL,
  KEEP_FILE_SQL,
  KNOWN_PAYOUTS_SQL,
  LOCK_PAYOUT_SQL,
  MARK_ANNOUNCED_SQL,
  PAYOUT_FILE_SQL,
  PAYOUT_OF_PERIOD_SQL,
  PAYOUTS_TO_ANNOUNCE_SQL,
  REJECT_PAYOUT_SQL,
  REMOVE_LINES_SQL,
  REMOVE_PAYOUTS_SQL,
  STORE_BALANCE_SQL,
  UPLOADED_TWINS_SQL,
} from "../sql/payout-imports";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** How many rows of a file one statement stores. No more are in memory. */
const BATCH = 1_000;
/** Escapes of the characters that PostgreSQL rejects, as `JSON.stringify` writes them. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

/** Payouts: settlement files and their rows. */
export class PayoutRepository extends SqlRepository {
  /** The payouts of an account. */
  async known(accountId: string, context?: SqlContext): Promise<KnownPayout[]> {
    return await this.rows<KnownPayout>(KNOWN_PAYOUTS_SQL, { account_id: accountId }, context);
  }

  /** The date of an account's payout with a period; `null` if there is none. */
  async dateOfPeriod(
    accountId: string,
    period: Partial<Pick<SettlementSummary, "period_start" | "period_end">>,
    context?: SqlContext,
  ): Promise<string | null> {
    const { period_start = null, period_end = null } = period;
    const [row] = await this.rows<{ report_date: string }>(
      PAYOUT_OF_PERIOD_SQL,
      { account_id: accountId, period_start, period_end },
      context,
    );
    return row?.report_date ?? null;
  }

  /** Adds a payout, if there is none of the date, and returns its id. */
  async add(
    payout: Pick<ReceivedFile, "account_id" | "report_date" | "source">,
    context?: SqlContext,
  ): Promise<string> {
    const { account_id, report_date, source } = payout;
    const bindings = {
      new_id: generateEntityId(undefined, "walpay"),
      account_id,
      report_date,
      source,
    };
    const [row] = await this.rows<{ id: string }>(ADD_PAYOUT_SQL, bindings, context);
    return (row as { id: string }).id;
  }

  /** Keeps a file as it was received, before it is read. Returns the payout's id. */
  async receive(file: ReceivedFile, outer?: SqlContext): Promise<string> {
    return await this.inTransaction(outer, async (context) => {
      const payout_id = await this.add(file, context);
      const bindings = {
        new_id: generateEntityId(undefined, "walpfi"),
        payout_id,
        file_name: file.file_name,
        content: file.content.toString("base64"),
        byte_count: file.content.length,
      };
      await this.send(KEEP_FILE_SQL, bindings, context);
      return payout_id;
    });
  }

  /** The file of a payout: one that was not imported goes first. */
  async file(
    payoutId: string,
    context?: SqlContext,
  ): Promise<{ file_name: string; content: Buffer; is_rejected: boolean } | null> {
    const [row] = await this.rows<{ file_name: string; content: string; is_rejected: boolean }>(
      PAYOUT_FILE_SQL,
      { payout_id: payoutId },
      context,
    );
    return row ? { ...row, content: Buffer.from(row.content, "base64") } : null;
  }

  /** Records why a payout's file was not imported. What an earlier file of the date brought stays. */
  async reject(id: string, reason: string, context?: SqlContext): Promise<void> {
    await this.rows(REJECT_PAYOUT_SQL, { id, reason }, context);
  }

  /**
   * Replaces all rows of a payout by those of its file, in one transaction: whatever `records` throws, nothing is
   * changed. Returns the number of rows.
   */
  async import(
    id: string,
    records: AsyncIterable<SettlementRecord>,
    outer?: SqlContext,
  ): Promise<number> {
    return await this.inTransaction(outer, async (context) => {
      const bindings = { payout_id: id };
      const [payout] = await this.rows<{ account_id: string; source: string }>(
        LOCK_PAYOUT_SQL,
        { id },
        context,
      );
      if (!payout)
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `There is no payout with the id "${id}".`,
        );
      await this.rows(REMOVE_LINES_SQL, bindings, context);
      const summaries: SettlementSummary[] = [];
      let batch: SettlementLine[] = [];
      let count = 0;
      const flush = async () => {
        // Cleaning every text takes longer than all else, and hardly any needs it.
        const text = JSON.stringify(batch);
        const lines = UNSTORABLE.test(text) ? this.json(batch) : text;
        count += batch.length;
        batch = [];
        await this.send(
          ADD_LINES_SQL,
          { payout_id: id, account_id: payout.account_id, lines },
          context,
        );
      };
      for await (const { summary, line } of records) {
        if (summary) summaries.push(summary);
        else if (batch.push(line) >= BATCH) await flush();
      }
      if (batch.length) await flush();
      await this.finish(id, summaries, count, context);
      await this.rows(DROP_FORMER_FILE_SQL, bindings, context);
      await this.rows(ACCEPT_FILE_SQL, bindings, context);
      await this.rows(DROP_REDACTED_FILE_SQL, bindings, context);
      if (payout.source === "walmart") await this.removeTwins(id, context);
      return count;
    });
  }

  /** Counts again which lines of an account's payouts belong to no order of the store. */
  async countMatches(accountId: string, context?: SqlContext): Promise<void> {
    await this.rows(COUNT_MATCHES_SQL, { account_id: accountId }, context);
  }

  /** Imported payouts of an account that the store's hook was not given as they are, oldest first. */
  async toAnnounce(
    accountId: string,
    limit: number,
    except: readonly string[] = [],
  ): Promise<PayoutToAnnounce[]> {
    const bindings = { account_id: accountId, limit, except };
    return await this.rows<PayoutToAnnounce>(PAYOUTS_TO_ANNOUNCE_SQL, bindings);
  }

  /** Records what the store's hook was given. */
  async markAnnounced(
    payouts: readonly Pick<PayoutToAnnounce, "id" | "imported_at">[],
  ): Promise<void> {
    const given = payouts.map(({ id, imported_at }) => ({ id, imported_at }));
    await this.rows(MARK_ANNOUNCED_SQL, { payouts: this.json(given) });
  }

  async storeBalance(
    accountId: string,
    balance: StoredBalance,
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(STORE_BALANCE_SQL, { id: accountId, balance: this.json(balance) }, context);
  }

  private async finish(
    id: string,
    summaries: readonly SettlementSummary[],
    line_count: number,
    context: SqlContext,
  ): Promise<void> {
    const [first] = summaries;
    const totals = summaries.flatMap(({ total }) => total ?? []);
    await this.rows(
      FINISH_IMPORT_SQL,
      {
        id,
        line_count,
        period_start: first?.period_start ?? null,
        period_end: first?.period_end ?? null,
        paid_on: first?.paid_on ?? null,
        currency_code: first?.currency_code ?? "usd",
        total: totals.length ? digits(sum(totals)) : null,
      },
      context,
    );
  }

  private async removeTwins(id: string, context: SqlContext): Promise<void> {
    const twins = await this.rows<{ id: string }>(UPLOADED_TWINS_SQL, { id }, context);
    const ids = twins.map((twin) => twin.id);
    if (ids.length) await this.rows(REMOVE_PAYOUTS_SQL, { ids }, context);
  }
}
