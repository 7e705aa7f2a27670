import type { MedusaContainer } from "@medusajs/framework/types";
import { syncListings } from "../listings/sync-listings";
import { notifyErrors } from "../notices/notify-errors";
import { importOrders } from "../orders/import-orders";
import { importReturns } from "../returns/import-returns";
import { exclusively } from "../kernel/run-lock";
import { deliverMessages, type DeliverResult } from "../outbox/deliver";
import { deliverInBackground } from "../outbox/deliver-in-background";
import type { ChangeKind } from "../../modules/walmart/types";
import { pushValues } from "../stock-price/push-values";
import { type PreviewedValue, previewValues } from "../stock-price/preview-values";
import { waitUntilConfirmed } from "../stock-price/wait-until-confirmed";
import { waitUntilDelivered } from "../outbox/wait-until-delivered";
import { reconcile } from "../reconcile/reconcile";
import { handleWebhooks } from "../webhooks/handle-webhooks";

export interface PartOutcome {
  counts: Record<string, number>;
  errors: { message: string }[];
  /** Of a dry run. */
  changes?: PreviewedValue[];
}

export interface PartOptions {
  force?: boolean;
  skip_if_running?: boolean;
  /** Go on with the updates as Walmart's throttle lets them through, for the better part of a minute. */
  wait_for_throttle?: boolean;
}

/** How long a background run waits for the throttle at most; the next job goes on. */
const PATIENCE_MS = 50_000;

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
  "orders" | "updates" | "returns" | "listings" | "inventory" | "prices" | "reconcile" | "webhooks";

/** Everything that can be synchronised, in the order in which it is run. */
export const SYNC_PARTS: SyncPart[] = [
  {
    name: "orders",
    run: (container, account_id, options) =>
      exclusively(container, `walmart:orders:${account_id}`, options, async () => {
        try {
          const { errors, ...counts } = await importOrders(container, { account_id });
          return { counts, errors };
        } finally {
          // Also where the import could not begin: then that is what the merchant is told.
          await notifyErrors(container, account_id);
        }
      }),
  },
  {
    // Whoever waits for an answer sends beside all others: updates are claimed row by row, and a shipment must not wait
    // for a long run to end.
    name: "updates",
    run: async (container, account_id, { force, skip_if_running, wait_for_throttle }) => {
      if (skip_if_running) {
        const patience_ms = wait_for_throttle ? PATIENCE_MS : 0;
        const result = await deliverInBackground(container, { account_id, patience_ms });
        return result && outcomeOf(result);
      }
      const result = await deliverMessages(container, { account_id, force });
      await waitUntilDelivered(container, account_id);
      return outcomeOf(result);
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
  { name: "inventory", ...offers("quantity", "inventory") },
  { name: "prices", ...offers("price", "prices") },
  {
    name: "reconcile",
    run: (container, account_id, options) =>
      exclusively(container, `walmart:reconcile:${account_id}`, options, async () => {
        const { errors, ...reconciled } = await reconcile(container, { account_id });
        const counts: Record<string, number> = reconciled;
        // The job of the offers looks by itself, every minute.
        const kinds = options.skip_if_running ? [] : (["quantity", "price"] as const);
        for (const kind of kinds) {
          const { found, errors: more } = await pushValues(container, {
            account_id,
            kind,
            compare: options.force ? "thorough" : "quick",
          });
          counts[kind === "quantity" ? "quantities" : "prices"] = found;
          errors.push(...more);
        }
        return { counts, errors };
      }),
  },
  {
    // What Walmart has told of is worked on as it comes in; this is for what was left.
    name: "webhooks",
    run: async (container, account_id) => {
      const result = await handleWebhooks(container, account_id);
      if (!result) return null;
      const { errors, ...counts } = result;
      return { counts, errors };
    },
  },
];

function outcomeOf({ confirmed, failed, postponed, errors }: DeliverResult): PartOutcome {
  return { counts: { confirmed, failed, postponed }, errors };
}

/** Makes Walmart show what it should. A person who asked for it waits until Walmart has worked on it, a job does not. */
function offers(kind: ChangeKind, name: SyncPartName): Pick<SyncPart, "run" | "dryRun"> {
  return {
    run: (container, account_id, options) =>
      exclusively(container, `walmart:${name}:${account_id}`, options, async () => {
        const { errors, ...counts } = await pushValues(container, {
          account_id,
          kind,
          force: options.force,
          compare: options.force ? "thorough" : "quick",
          wait: !options.skip_if_running,
        });
        if (!options.skip_if_running) await waitUntilConfirmed(container, account_id, kind);
        return { counts, errors };
      }),
    dryRun: async (container, account_id) => {
      const { counts, changes, errors } = await previewValues(container, account_id, kind);
      return { counts: { ...counts }, changes, errors };
    },
  };
}
