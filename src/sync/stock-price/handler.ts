import type { ChangeValue, DueChange } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { classify, failure } from "../delivery/failures";
import type { DeliveryHandler, DeliveryRun, Lease, Settlement } from "../delivery/types";
import type { ValueKind } from "./types";
import { sameValue } from "./value";

/** Sends quantities, or prices, of one listing each. */
export function listingChangeHandler(kind: ValueKind): DeliveryHandler<DueChange, ChangeValue> {
  return {
    remedy: () => kind.remedy,
    start: async (run, change, lease) => ({
      deliver: () => deliver(run, kind, change, lease),
      settled: async (settlement) => {
        if (settlement.end === "retry" && settlement.failure?.class === "no_access")
          await recordHealth(run.container, run.account, settlement.failure.message);
      },
    }),
  };
}

async function deliver(
  { client }: DeliveryRun,
  kind: ValueKind,
  change: DueChange,
  lease: Lease,
): Promise<Settlement<ChangeValue>> {
  if (change.uncertain) {
    const shown = (await kind.read?.(client, change.sku, change.value)) ?? null;
    if (sameValue(shown, change.value)) return { end: "done", result: change.value };
  }
  try {
    return await send(client, kind, change, lease);
  } catch (error) {
    const why = classify(error);
    if (kind.refusedMs === undefined || why.class !== "refused") throw error;
    return { end: "retry", failure: why, waitMs: kind.refusedMs, uncertain: false };
  }
}

async function send(
  client: WalmartClient,
  kind: ValueKind,
  change: DueChange,
  lease: Lease,
): Promise<Settlement<ChangeValue>> {
  const { value, problem } = await kind.send(client, change, () => lease.renew());
  if (!problem) return { end: "done", result: value };
  return {
    end: "failed",
    failure: failure({ class: "refused", message: problem, origin: "walmart" }),
    remedy: kind.remedy,
    result: value,
  };
}
