import type { MedusaContainer } from "@medusajs/framework/types";
import { syncListings } from "../../listing/lib/sync-listings";
import { importOrders } from "../../order/lib/import-orders";
import { exclusively } from "../../shared/exclusively";
import type { ChangeKind } from "../../../modules/walmart/models/walmart-listing-change";
import { pushOffers } from "../../offer/lib/push-offers";
import { type TriedOffer, tryOffers } from "../../offer/lib/try-offers";
import { waitUntilTold } from "../../offer/lib/wait-until-told";
import { dispatchUpdates } from "../../update/lib/dispatch";
import { waitUntilSent } from "../../update/lib/wait-until-sent";
import { reconcile } from "../../update/lib/reconcile";

export interface PartOutcome {
  counts: Record<string, number>;
  errors: { message: string }[];
  /** Of a dry run. */
  changes?: TriedOffer[];
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
  /** Tells what would be done. Absent: that cannot be told without doing it. */
  dryRun?(container: MedusaContainer, accountId: string): Promise<PartOutcome>;
}

export type SyncPartName =
  "orders" | "updates" | "listings" | "inventory" | "prices" | "reconcile";

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
  { name: "inventory", ...offers("quantity", "inventory") },
  { name: "prices", ...offers("price", "prices") },
  {
    name: "reconcile",
    run: (container, account_id, options) =>
      exclusively(container, `walmart:reconcile:${account_id}`, options, async () => {
        const { errors, ...reconciled } = await reconcile(container, { account_id });
        const counts: Record<string, number> = reconciled;
        for (const kind of ["quantity", "price"] as const) {
          const { found, errors: more } = await pushOffers(container, {
            account_id,
            kind,
            compare: "thorough",
          });
          counts[kind === "quantity" ? "quantities" : "prices"] = found;
          errors.push(...more);
        }
        return { counts, errors };
      }),
  },
];

/** Makes Walmart show what it should. A person who asked for it waits until Walmart has worked on it, a job does not. */
function offers(kind: ChangeKind, name: SyncPartName): Pick<SyncPart, "run" | "dryRun"> {
  return {
    run: (container, account_id, options) =>
      exclusively(container, `walmart:${name}:${account_id}`, options, async () => {
        const { errors, ...counts } = await pushOffers(container, {
          account_id,
          kind,
          force: options.force,
          compare: options.force ? "thorough" : "quick",
          wait: !options.skip_if_running,
        });
        if (!options.skip_if_running) await waitUntilTold(container, account_id, kind);
        return { counts, errors };
      }),
    dryRun: async (container, account_id) => {
      const { counts, changes, errors } = await tryOffers(container, account_id, kind);
      return { counts: { ...counts }, changes, errors };
    },
  };
}
