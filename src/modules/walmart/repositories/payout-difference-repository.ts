import { FIND_DIFFERENCES_SQL } from "../sql/payout-differences";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";

/** What in payouts is not as expected. */
export class PayoutDifferenceRepository extends SqlRepository {
  /** Compares an account's payouts with its orders, returns and refunds. Returns how many differences are open. */
  async find(accountId: string, context?: SqlContext): Promise<number> {
    const bindings = { account_id: accountId, id_prefix: "walpdi_" };
    const [row] = await this.rows<{ open: number }>(FIND_DIFFERENCES_SQL, bindings, context);
    return row?.open ?? 0;
  }
}
