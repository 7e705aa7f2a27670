import type { MedusaContainer } from "@medusajs/framework/types";
import type { AccountKeys, ReturnSnapshot, StoredReturn } from "../../modules/walmart/types";
import type { ReturnsPage } from "../../walmart-api";
import { claimSeller } from "../accounts/claim-seller";
import { walmartService } from "../kernel/container";
import { storeOrRefuse } from "../kernel/store-or-refuse";
import { confirmSeenReturns } from "../messages/confirm-seen";
import { toReturnSnapshot, toUnreadableReturn } from "./return-snapshot";

export interface StoredReturns {
  rows: StoredReturn[];
  errors: { message: string }[];
}

/**
 * Stores a page of returns before anything else is done with it, and links purchase orders that are known. A return
 * that cannot be stored never loses the page.
 *
 * @param account the keys that Walmart was read with
 * @param asOf when the data was requested, by `performance.now()`; rows with newer data are left alone
 * @throws MedusaError (NOT_ALLOWED) if another live account owns returns of this seller
 * @throws AccountChangedError if the account has other keys by now
 */
export async function storeReturns(
  container: MedusaContainer,
  account: AccountKeys,
  page: Pick<ReturnsPage, "returns" | "unreadable">,
  asOf: number,
): Promise<StoredReturns> {
  const service = walmartService(container);
  const accountId = account.id;
  // Walmart may list a return twice in a page, and one SQL statement cannot upsert a row twice.
  const snapshots = new Map(
    page.returns.map((answer) => {
      const snapshot = toReturnSnapshot(accountId, answer);
      return [snapshot.return_order_id, snapshot];
    }),
  );
  const store = (some: ReturnSnapshot[]) =>
    storeOrRefuse(some, (each) => service.returns.store(account, each, performance.now() - asOf));
  const first = await store([...snapshots.values()]);
  const others = await store(await claimForeign(container, account, snapshots, first.stored));
  const stored = [...first.stored, ...others.stored];
  const refused = [...first.refused, ...others.refused];
  const rejected = refused.map(({ snapshot: { return_order_id, raw }, problem }) => ({
    returnOrderId: return_order_id,
    raw,
    problem,
  }));
  const unreadable = new Map(
    [...page.unreadable, ...rejected].map((one) => {
      const snapshot = toUnreadableReturn(accountId, one);
      return [snapshot.return_order_id, snapshot];
    }),
  );
  const kept = await service.returns.storeUnreadable(account, [...unreadable.values()]);
  await service.returns.link(accountId);
  const shown = new Map(
    page.returns.map(({ returnOrder }) => [returnOrder.returnOrderId, returnOrder]),
  );
  await confirmSeenReturns(
    container,
    new Map(
      stored.flatMap((row) => {
        const now = shown.get(row.return_order_id);
        return now ? [[row.id, now] as const] : [];
      }),
    ),
  );
  await service.returns.refresh([...stored, ...kept].map((row) => row.id));
  return {
    rows: [...stored, ...kept],
    errors: [...unreadable.values()].map(({ return_order_id, read_problem }) => ({
      message: `${return_order_id}: ${read_problem}`,
    })),
  };
}

/**
 * Of returns that were not stored, those that deleted accounts of the seller owned and this account owns now. Others were
 * left alone because their stored data is newer.
 */
async function claimForeign(
  container: MedusaContainer,
  account: AccountKeys,
  snapshots: ReadonlyMap<string, ReturnSnapshot>,
  stored: readonly StoredReturn[],
): Promise<ReturnSnapshot[]> {
  const known = new Set(stored.map((row) => row.return_order_id));
  const left = [...snapshots.keys()].filter((number) => !known.has(number));
  const { sellers } = walmartService(container);
  const owners = await sellers.otherOwnersOfReturns(account.id, left);
  if (!owners.length) return [];
  await claimSeller(container, account, owners);
  return left.flatMap((number) => snapshots.get(number) ?? []);
}
