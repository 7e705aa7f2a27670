import type { MedusaContainer } from "@medusajs/framework/types";
import { syncListings } from "../../listing/lib/sync-listings";
import { importOrders } from "../../order/lib/import-orders";
import { importReturns } from "../../return/lib/import-returns";
import { exclusively } from "../../shared/exclusively";
import { dispatchUpdates } from "../../update/lib/dispatch";
import { waitUntilSent } from "../../update/lib/wait-until-sent";
import { reconcile } from "../../update/lib/reconcile";

export interface PartOutcome {
  counts: Record<string, number>;
  errors: { message: string }[];
}

export interface PartOptions {
  force?: boolean;
  skip_if_running?: boolean;
}

export interface SyncPart {
  name: SyncPartName;
  /** `null`: it was running already, and was to be skipped then. */
  run(
    container: MedusaContainer,
    accountId: string,
    options: PartOptions,
  ): Promise<PartOutcome | null>;
}

export type SyncPartName = "orders" | "updates" | "returns" | "listings" | "reconcile";

/** Everything that can be synchronised, in the order in which it is run. */
export const SYNC_PARTS: SyncPart[] = [
  {
    name: "orders",
    run: (container, account_id, options) =>
      exclusively(container, `walmart:orders:${account_id}`, options, async () => {
        const { errors, ...counts } = await importOrders(container, { account_id });
        return { counts, errors };
      }),
  },
  {
    // Not exclusive: updates are claimed row by row, and a shipment must not wait for a long run to end.
    name: "updates",
    run: async (container, account_id, options) => {
      const { errors, ...counts } = await dispatchUpdates(container, {
        account_id,
        force: options.force,
      });
      await waitUntilSent(container, account_id);
      return { counts, errors };
    },
  },
  {
    name: "returns",
    run: (container, account_id, options) =>
      exclusively(container, `walmart:returns:${account_id}`, options, async () => {
        const { errors, ...counts } = await importReturns(container, { account_id });
        return { counts, errors };
      }),
  },
  {
    name: "listings",
    run: (container, account_id, options) =>
      exclusively(container, `walmart:listings:${account_id}`, options, async () => {
        const { errors, ...counts } = await syncListings(container, {
          account_id,
          thorough: !options.skip_if_running,
          force: options.force,
        });
        return { counts, errors };
      }),
  },
  {
    name: "reconcile",
    run: (container, account_id, options) =>
      exclusively(container, `walmart:reconcile:${account_id}`, options, async () => {
        const { errors, ...counts } = await reconcile(container, { account_id });
        return { counts, errors };
      }),
  },
];
