import { generateEntityId } from "@medusajs/framework/utils";
import { AccountChangedError } from "../account-changed-error";
import type {
  AccountKeys,
  AccountWithOrders,
  FormerKeys,
  RestoredAccount,
  SellerAccount,
  SellerEvidence,
  StoredKeys,
} from "../rows/seller";
import type { WalmartAccountRow } from "../rows/table-rows";
import {
  ACCOUNTS_OF_SELLER_SQL,
  ACCOUNTS_WITH_ORDERS_SQL,
  ADD_FORMER_ACCOUNT_SQL,
  ADOPT_MESSAGES_SQL,
  HOLD_ACCOUNT_SQL,
  LOCK_ACCOUNTS_SQL,
  MOVE_FEEDS_SQL,
  MOVE_ORDERS_SQL,
  OTHER_ORDER_OWNERS_SQL,
  OTHER_RETURN_OWNERS_SQL,
  OWNS_ANYTHING_SQL,
  RESTORE_ACCOUNT_SQL,
  SET_KEYS_SQL,
  SET_SELLER_SQL,
  START_OVER_SQL,
  STRAGGLERS_SQL,
  TAKE_OVER_SQL,
} from "../sql/sellers";
import { type Bindings, type SqlContext, SqlRepository } from "../sql/sql-repository";

/** How many accounts are asked for, and how many purchase orders of each, to recognize a seller. */
const ASKED = { accounts: 10, numbers: 2 };

type LockedAccount = Pick<
  WalmartAccountRow,
  "id" | "client_id" | "seller_id" | "seller_since" | "duplicate_of" | "created_at" | "deleted_at"
>;

/** Which account has which seller, and owns its orders. */
export class SellerRepository extends SqlRepository {
  /**
   * Keeps an account's seller as it is until the transaction ends.
   *
   * @throws AccountChangedError if the account has other keys by now, or is deleted
   */
  async hold({ id, client_id }: AccountKeys, context: SqlContext): Promise<void> {
    if (!(await this.count(HOLD_ACCOUNT_SQL, { id, client_id }, context)))
      throw new AccountChangedError();
  }

  /** The accounts of a seller, also deleted ones: the live one first, then the one that was deleted last. */
  async accountsOf(sellerId: string): Promise<SellerAccount[]> {
    return await this.rows<SellerAccount>(ACCOUNTS_OF_SELLER_SQL, { seller_id: sellerId });
  }

  /** Accounts whose seller can be recognized by purchase orders that they own, live ones first. */
  async accountsWithOrders(): Promise<AccountWithOrders[]> {
    return await this.rows<AccountWithOrders>(ACCOUNTS_WITH_ORDERS_SQL, ASKED);
  }

  /** The other accounts that own some of these purchase orders. */
  async otherOwnersOfOrders(accountId: string, numbers: readonly string[]): Promise<string[]> {
    return await this.otherOwners(OTHER_ORDER_OWNERS_SQL, accountId, numbers);
  }

  /** The other accounts that own some of these returns, by RMA number. */
  async otherOwnersOfReturns(accountId: string, numbers: readonly string[]): Promise<string[]> {
    return await this.otherOwners(OTHER_RETURN_OWNERS_SQL, accountId, numbers);
  }

  /**
   * Records who an account's seller is. What deleted accounts of this seller own is taken over. If another live account
   * has the seller, the one that was connected later is its duplicate, and gives what it owns to the other one. All of it
   * happens at once or not at all, and may be repeated.
   *
   * @returns the account that this one is a duplicate of; `null` if it is none
   * @throws AccountChangedError if the account has other keys by now, or is deleted
   */
  async settle(account: AccountKeys, evidence: SellerEvidence): Promise<string | null> {
    return await this.inTransaction(undefined, (context) =>
      this.settleLocked(account, evidence, context),
    );
  }

  /** Takes over what former accounts of the seller own, and messages that were queued under them since. */
  async adopt(account: AccountKeys & Pick<WalmartAccountRow, "seller_id">): Promise<void> {
    const { id, seller_id } = account;
    if (seller_id && (await this.count(STRAGGLERS_SQL, { seller_id })) > 0)
      await this.settle(account, { seller_id });
    await this.rows(ADOPT_MESSAGES_SQL, { account_id: id });
  }

  /** Gives an account other keys of its seller, or of a seller that is still to be recognized. */
  async changeKeys(
    id: string,
    keys: StoredKeys,
    seller: { seller_id: string | null; isUnverified: boolean },
  ): Promise<void> {
    await this.inTransaction(undefined, async (context) => {
      const bindings = { ...keys, id, unverified: seller.isUnverified };
      await this.rows(SET_KEYS_SQL, bindings, context);
      if (!seller.isUnverified)
        await this.settleLocked({ id, client_id: keys.client_id }, seller, context);
    });
  }

  /**
   * Makes an account one of another seller. What it owns of its former seller goes to a deleted account, from which it is
   * taken over when that seller is connected again. Everything that was read or confirmed is forgotten.
   *
   * @param change.former the former seller's keys, if they are known; they recognize it
   * @param change.keys the new seller's keys; left out if the account has them already
   */
  async startOver(
    account: AccountKeys,
    change: { former: FormerKeys | null; keys?: StoredKeys },
    evidence: SellerEvidence,
  ): Promise<string | null> {
    return await this.inTransaction(undefined, async (context) => {
      const { id, client_id } = account;
      const locked = (await this.lock([id], null, context)).find((one) => one.id === id);
      if (!locked || locked.deleted_at || locked.client_id !== client_id)
        throw new AccountChangedError();
      if (await this.count(OWNS_ANYTHING_SQL, { id }, context)) {
        const former = change.former ?? {
          account_id: generateEntityId(undefined, "walacc"),
          client_id: "",
          client_secret: "",
        };
        const { account_id: former_id, ...keys } = former;
        await this.rows(ADD_FORMER_ACCOUNT_SQL, { id, former_id, ...keys }, context);
        await this.move([...MOVE_ORDERS_SQL, MOVE_FEEDS_SQL], former_id, [id], context);
      }
      for (const sql of START_OVER_SQL) await this.rows(sql, { id }, context);
      if (change.keys)
        await this.rows(SET_KEYS_SQL, { id, ...change.keys, unverified: false }, context);
      const now = { id, client_id: change.keys?.client_id ?? client_id };
      return await this.settleLocked(now, evidence, context);
    });
  }

  /**
   * Restores a deleted account with new keys.
   *
   * @returns false, and nothing is changed, if it is not deleted any more
   */
  async restore(account: RestoredAccount): Promise<boolean> {
    return (await this.count(RESTORE_ACCOUNT_SQL, { ...account })) > 0;
  }

  private async otherOwners(
    sql: string,
    accountId: string,
    numbers: readonly string[],
  ): Promise<string[]> {
    if (!numbers.length) return [];
    const rows = await this.rows<{ account_id: string }>(sql, { account_id: accountId, numbers });
    return rows.map((row) => row.account_id);
  }

  private async settleLocked(
    { id, client_id }: AccountKeys,
    { seller_id, owners = [] }: SellerEvidence,
    context: SqlContext,
  ): Promise<string | null> {
    const locked = await this.lock([id, ...owners], seller_id, context);
    const own = locked.find((one) => one.id === id);
    if (!own || own.deleted_at || own.client_id !== client_id) throw new AccountChangedError();
    const sellerId = seller_id ?? own.seller_id ?? only(locked.map((one) => one.seller_id));
    const others = locked.filter((one) => one.id !== id && isSame(one.seller_id, sellerId));
    const live = others.filter((one) => !one.deleted_at);
    const first = live.find((one) => one.duplicate_of !== id && isEarlier(one, own));
    const primary = first ? (first.duplicate_of ?? first.id) : id;
    for (const one of [own, ...live].filter((each) => each.id !== primary)) {
      await this.setSeller(one.id, sellerId, primary, context);
      await this.move(MOVE_ORDERS_SQL, primary, [one.id], context);
    }
    await this.setSeller(primary, sellerId, null, context);
    const deleted = others.filter((one) => one.deleted_at).map((one) => one.id);
    if (deleted.length) await this.move(TAKE_OVER_SQL, primary, deleted, context);
    return primary === id ? null : primary;
  }

  private async lock(
    ids: readonly string[],
    sellerId: string | null,
    context: SqlContext,
  ): Promise<LockedAccount[]> {
    return await this.rows<LockedAccount>(LOCK_ACCOUNTS_SQL, { ids, seller_id: sellerId }, context);
  }

  private async setSeller(
    id: string,
    sellerId: string | null,
    duplicateOf: string | null,
    context: SqlContext,
  ): Promise<void> {
    const bindings = { id, seller_id: sellerId, duplicate_of: duplicateOf };
    await this.rows(SET_SELLER_SQL, bindings, context);
  }

  private async move(
    statements: readonly string[],
    to: string,
    from: readonly string[],
    context: SqlContext,
  ): Promise<void> {
    for (const sql of statements) {
      const bindings: Bindings = sql.includes(":to") ? { to, from } : { from };
      await this.rows(sql, bindings, context);
    }
  }
}

/** Two ids that are known decide; purchase order numbers count otherwise. */
function isSame(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function only(ids: (string | null)[]): string | null {
  const known = new Set(ids.flatMap((id) => id ?? []));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

/** Whether an account has had its seller for longer. */
function isEarlier(one: LockedAccount, other: LockedAccount): boolean {
  const [first, second] = [one, other].map(({ seller_since, created_at }) =>
    new Date(seller_since ?? created_at).getTime(),
  );
  if (first === undefined || second === undefined || first === second) return one.id < other.id;
  return first < second;
}
