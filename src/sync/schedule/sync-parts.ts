import type { MedusaContainer } from "@medusajs/framework/types";
import { syncItems } from "../item-setup/sync-items";
import { notifyErrors } from "../notices/notify-errors";
import { importOrders } from "../orders/import-orders";
import { readOffers } from "../listings/read-offers";
import { importReturns } from "../returns/import-returns";
import { importPayouts } from "../payouts/import-payouts";
import { withRunLock } from "../kernel/run-lock";
import { deliverMessages, type DeliverResult } from "../outbox/deliver";
import { deliverInBackground } from "../outbox/deliver-in-background";
import type { AdminWalmartListingValueKind } from "../../types";
import { checkDrift } from "../stock-price/check-drift";
import { pushPrices } from "../stock-price/push-prices";
import {
  pushValues,
  type PushValuesInput,
  type PushValuesResult,
} from "../stock-price/push-values";
import { type PreviewedValue, previewValues } from "../stock-price/preview-values";
import { waitUntilConfirmed } from "../stock-price/wait-until-confirmed";
import { waitUntilDelivered } from "../outbox/wait-until-delivered";
import { reconcile } from "../reconcile/reconcile";
import { handleWebhooks } from "../webhooks/handle-webhooks";

export interface PartOutcome {
  counts: Record<string, number>;
  errors: { message: string }[];
  /** Only for a dry run. */
  changes?: PreviewedValue[];
}

export interface PartOptions {
  force?: boolean;
  skip_if_running?: boolean;
  /** Keep sending messages as Walmart's throttle allows, for up to 50 seconds. */
  wait_for_throttle?: boolean;
}

/** Longest wait of a background run for the throttle; the next job continues. */
const THROTTLE_WAIT_MS = 50_000;

export interface SyncPart {
  name: SyncPartName;
  /** `null` if it was already running and was skipped. */
  run(
    container: MedusaContainer,
    accountId: string,
    options: PartOptions,
  ): Promise<PartOutcome | null>;
  /** Returns what would be sent. Absent if the part does not support a dry run. */
  dryRun?(container: MedusaContainer, accountId: string): Promise<PartOutcome>;
}

export type SyncPartName =
  | "orders"
  | "updates"
  | "returns"
  | "listings"
  | "inventory"
  | "prices"
  | "reconcile"
  | "drift"
  | "payouts"
  | "buy_box"
  | "webhooks";

/** Everything that can be synchronized, in the order in which it runs. */
export const SYNC_PARTS: SyncPart[] = [
  {
    name: "orders",
    run: (container, account_id, options) =>
      withRunLock(container, `walmart:orders:${account_id}`, options, async () => {
        try {
          const { errors, ...counts } = await importOrders(container, {
            account_id,
            sweep: options.force,
          });
          return { counts, errors };
        } finally {
          // Also if the import could not start: that is an error to report as well.
          await notifyErrors(container, account_id);
        }
      }),
  },
  {
    // Runs in parallel with other senders: messages are leased one by one, and a request that waits for an answer
    // must not wait for a long run to end.
    name: "updates",
    run: async (container, account_id, { force, skip_if_running, wait_for_throttle }) => {
      if (skip_if_running) {
        const patience_ms = wait_for_throttle ? THROTTLE_WAIT_MS : 0;
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
      withRunLock(container, `walmart:returns:${account_id}`, options, async () => {
        const { errors, ...counts } = await importReturns(container, { account_id });
        return { counts, errors };
      }),
  },
  {
    name: "listings",
    run: (container, account_id, options) =>
      withRunLock(container, `walmart:listings:${account_id}`, options, async () => {
        const { errors, ...counts } = await syncItems(container, {
          account_id,
          thorough: !options.skip_if_running,
          force: options.force,
        });
        return { counts, errors };
      }),
  },
  { name: "inventory", ...valuePart("quantity", "inventory") },
  { name: "prices", ...valuePart("price", "prices") },
  {
    name: "reconcile",
    run: (container, account_id, options) =>
      withRunLock(container, `walmart:reconcile:${account_id}`, options, async () => {
        const { errors, ...reconciled } = await reconcile(container, {
          account_id,
          sweep: options.force,
        });
        const counts: Record<string, number> = reconciled;
        // The offers job does this every minute anyway.
        const kinds = options.skip_if_running ? [] : (["quantity", "price"] as const);
        for (const kind of kinds) {
          const { found, errors: valueErrors } = await pushOf(kind)(container, {
            account_id,
            compare: options.force ? "thorough" : "quick",
          });
          counts[kind === "quantity" ? "quantities" : "prices"] = found;
          errors.push(...valueErrors);
        }
        if (options.force) {
          const drift = await runDrift(container, account_id, options);
          errors.push(...(drift?.errors ?? []));
          counts.drifted = drift?.counts.drifted ?? 0;
        }
        return { counts, errors };
      }),
  },
  { name: "drift", run: runDrift },
  {
    name: "payouts",
    run: (container, account_id, { force, ...options }) =>
      withRunLock(container, `walmart:payouts:${account_id}`, options, async () => {
        const { errors, ...counts } = await importPayouts(container, { account_id, force });
        await notifyErrors(container, account_id);
        return { counts, errors };
      }),
  },
  {
    name: "buy_box",
    run: (container, account_id, options) =>
      withRunLock(container, `walmart:buy_box:${account_id}`, options, async () => {
        const result = await readOffers(container, { account_id, now: !options.skip_if_running });
        if (!result) return null;
        const { errors, ...counts } = result;
        return { counts, errors };
      }),
  },
  {
    // Webhooks are handled on arrival; this handles the rest.
    name: "webhooks",
    run: async (container, account_id) => {
      const result = await handleWebhooks(container, account_id);
      if (!result) return null;
      const { errors, ...counts } = result;
      return { counts, errors };
    },
  },
];

async function runDrift(
  container: MedusaContainer,
  account_id: string,
  options: PartOptions,
): Promise<PartOutcome | null> {
  return await withRunLock(container, `walmart:drift:${account_id}`, options, async () => {
    const in_background = options.skip_if_running;
    const { errors, ...counts } = await checkDrift(container, { account_id, in_background });
    return { counts, errors };
  });
}

function outcomeOf({ confirmed, failed, postponed, errors }: DeliverResult): PartOutcome {
  return { counts: { confirmed, failed, postponed }, errors };
}

type Push = (
  container: MedusaContainer,
  input: Omit<PushValuesInput, "kind">,
) => Promise<PushValuesResult>;

function pushOf(kind: AdminWalmartListingValueKind): Push {
  return kind === "price"
    ? pushPrices
    : (container, input) => pushValues(container, { ...input, kind });
}

/** Sends stock, or prices and promotions. A request waits until Walmart has processed them, a job does not. */
function valuePart(
  kind: AdminWalmartListingValueKind,
  name: SyncPartName,
): Pick<SyncPart, "run" | "dryRun"> {
  return {
    run: (container, account_id, options) =>
      withRunLock(container, `walmart:${name}:${account_id}`, options, async () => {
        const { errors, ...counts } = await pushOf(kind)(container, {
          account_id,
          force: options.force,
          compare: options.force ? "thorough" : "quick",
          wait: !options.skip_if_running,
        });
        if (!options.skip_if_running) {
          await waitUntilConfirmed(container, account_id, kind);
          if (kind === "price") await waitUntilConfirmed(container, account_id, "promotion");
        }
        return { counts, errors };
      }),
    dryRun: async (container, account_id) => {
      const { counts, changes, errors } = await previewValues(container, account_id, kind);
      return { counts: { ...counts }, changes, errors };
    },
  };
}
