import type { DueChange, ListingValue } from "../../modules/walmart/types";
import { recordHealth } from "../accounts/record-health";
import { failure } from "../delivery/failures";
import type { DeliveryHandler, DeliveryRun, Lease, Settlement } from "../delivery/types";
import type { ValueKind } from "./types";
import { sameValue } from "./value";

/** Sends quantities, or prices, of one listing each. */
export function listingChangeHandler(kind: ValueKind): DeliveryHandler<DueChange, ListingValue> {
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
): Promise<Settlement<ListingValue>> {
  if (change.uncertain) {
    const shown = await kind.read(client, change.sku, change.value);
    if (sameValue(shown, change.value)) return { end: "done", result: change.value };
  }
  const { value, problem } = await kind.send(client, change, () => lease.renew());
  if (!problem) return { end: "done", result: value };
  return {
    end: "failed",
    failure: failure({ class: "refused", message: problem, origin: "walmart" }),
    remedy: kind.remedy,
    result: value,
  };
}
