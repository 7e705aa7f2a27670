import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredReturn } from "../../modules/walmart/types";
import type { ReturnsPage } from "../../walmart-api";
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
 * @param asOf when the data was requested, by `performance.now()`; rows with newer data are left alone
 */
export async function storeReturns(
  container: MedusaContainer,
  accountId: string,
  page: Pick<ReturnsPage, "returns" | "unreadable">,
  asOf: number,
): Promise<StoredReturns> {
  const service = walmartService(container);
  // Walmart may list a return twice in a page, and one SQL statement cannot upsert a row twice.
  const snapshots = new Map(
    page.returns.map((answer) => {
      const snapshot = toReturnSnapshot(accountId, answer);
      return [snapshot.return_order_id, snapshot];
    }),
  );
  const { stored, refused } = await storeOrRefuse([...snapshots.values()], (some) =>
    service.returns.store(some, performance.now() - asOf),
  );
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
  const kept = await service.returns.storeUnreadable([...unreadable.values()]);
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
