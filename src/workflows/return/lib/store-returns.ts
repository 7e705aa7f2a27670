import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReturnSnapshot, StoredReturn } from "../../../modules/walmart/types";
import type { ReturnsPage, UnreadableReturn } from "../../../walmart-api";
import { walmartService } from "../../shared/container";
import { describeError } from "../../shared/describe-error";
import { toReturnSnapshot, toUnreadableReturn } from "./snapshot";

export interface StoredReturns {
  rows: StoredReturn[];
  errors: { message: string }[];
}

/**
 * Stores a page of Walmart's returns as rows before anything is done about it, with their purchase orders where those
 * are here. One bad return never loses the page.
 *
 * @param asOf as of when this is what Walmart says, by `performance.now()`; what is known in a newer state stays
 */
export async function storeReturns(
  container: MedusaContainer,
  accountId: string,
  page: Pick<ReturnsPage, "returns" | "unreadable">,
  asOf: number,
): Promise<StoredReturns> {
  const service = walmartService(container);
  // Walmart may list a return twice in one page; the statement that stores them takes each but once.
  const snapshots = new Map(
    page.returns.map((answer) => {
      const snapshot = toReturnSnapshot(accountId, answer);
      return [snapshot.return_order_id, snapshot];
    }),
  );
  const { stored, refused } = await storeAll(container, [...snapshots.values()], asOf);
  const unreadable = new Map(
    [...page.unreadable, ...refused].map((one) => {
      const snapshot = toUnreadableReturn(accountId, one);
      return [snapshot.return_order_id, snapshot];
    }),
  );
  const kept = await service.storeUnreadableReturns([...unreadable.values()]);
  await service.linkReturns(accountId);
  await service.refreshReturns([...stored, ...kept].map((row) => row.id));
  return {
    rows: [...stored, ...kept],
    errors: [...unreadable.values()].map(({ return_order_id, read_problem }) => ({
      message: `${return_order_id}: ${read_problem}`,
    })),
  };
}

/** All at once; where the database refuses a value that some return brings, one by one, so that only that one is left. */
async function storeAll(
  container: MedusaContainer,
  snapshots: ReturnSnapshot[],
  asOf: number,
): Promise<{ stored: StoredReturn[]; refused: UnreadableReturn[] }> {
  try {
    const age = performance.now() - asOf;
    return { stored: await walmartService(container).storeReturns(snapshots, age), refused: [] };
  } catch (error) {
    const [only, ...others] = snapshots;
    if (only && !others.length) {
      const problem = `it cannot be stored (${describeError(error)})`;
      return {
        stored: [],
        refused: [{ returnOrderId: only.return_order_id, raw: only.raw, problem }],
      };
    }
    const parts = [];
    for (const snapshot of snapshots) parts.push(await storeAll(container, [snapshot], asOf));
    return {
      stored: parts.flatMap((part) => part.stored),
      refused: parts.flatMap((part) => part.refused),
    };
  }
}
