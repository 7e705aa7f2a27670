import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { readBack } from "../kernel/read-back";
import { storeReturns } from "./store-returns";

/** Reads one return from Walmart and stores it. If it cannot be read now, the stored snapshot stays: see {@link readBack}. */
export async function refreshReturn(
  container: MedusaContainer,
  { account_id, return_order_id }: Pick<WalmartReturnRow, "account_id" | "return_order_id">,
): Promise<void> {
  await readBack(container, {
    account_id,
    about: { return_order: return_order_id, kind: "return" },
    read: (client) => client.returns.get(return_order_id),
    store: (account, answer, askedAt) =>
      storeReturns(container, account, { returns: [answer], unreadable: [] }, askedAt),
  });
}
