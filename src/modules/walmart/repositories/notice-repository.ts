import type { OpenNotice } from "../rows/notice";
import {
  ADD_NOTICES_SQL,
  CLOSE_NOTICES_SQL,
  DELETE_SOLVED_NOTICES_SQL,
  OPEN_NOTICES_SQL,
} from "../sql/notices";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** Problems that the merchant is notified of. */
export class NoticeRepository extends SqlRepository {
  /** Problems of an account and its orders, returns and listings that the merchant has not been notified of. */
  async listOpen(accountId: string, outer?: SqlContext): Promise<OpenNotice[]> {
    const bindings = { account_id: accountId };
    return await this.inTransaction(outer, async (context) => {
      await this.rows(DELETE_SOLVED_NOTICES_SQL, bindings, context);
      await this.rows(ADD_NOTICES_SQL, bindings, context);
      return await this.rows<OpenNotice>(OPEN_NOTICES_SQL, bindings, context);
    });
  }

  /** Records that the merchant was notified. */
  async close(ids: readonly string[], context?: SqlContext): Promise<void> {
    await this.rows(CLOSE_NOTICES_SQL, { ids }, context);
  }
}
