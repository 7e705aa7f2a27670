import { InjectManager, MedusaContext } from "@medusajs/framework/utils";
import {
  ADD_NOTICES_SQL,
  CLOSE_NOTICES_SQL,
  FORGET_NOTICES_SQL,
  OPEN_NOTICES_SQL,
} from "./queries/notices";
import { ReturnStore } from "./return-store";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";

/** Something that went wrong and that the merchant is to be told of. */
export interface OpenNotice {
  id: string;
  subject: "order" | "return" | "listing" | "account";
  /** The purchase order's or return's number at Walmart, the listing's SKU, or the account's name. */
  number: string;
  /** In words for the merchant. */
  cause: string;
}

/** What the merchant is told of by itself: one part of the module's service. */
export class NoticeStore extends ReturnStore {
  /** What went wrong with an account, its orders, returns and listings, and has not been told. */
  @InjectManager()
  async openNotices(
    accountId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<OpenNotice[]> {
    const ids = Array<string>(4).fill(accountId);
    return await inTransaction(context, async (manager) => {
      await manager.execute(FORGET_NOTICES_SQL, [accountId, ...ids]);
      await manager.execute(ADD_NOTICES_SQL, ids);
      return await manager.execute<OpenNotice[]>(OPEN_NOTICES_SQL, [accountId]);
    });
  }

  /** Notes that notices were told. */
  @InjectManager()
  async closeNotices(ids: string[], @MedusaContext() context: SqlContext = {}): Promise<void> {
    await managerOf(context).execute(CLOSE_NOTICES_SQL, [pgArray(ids)]);
  }
}
