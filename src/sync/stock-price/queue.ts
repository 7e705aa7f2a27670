import { LEASE_MARGIN_MS } from "../../modules/walmart/constants";
import type {
  ChangeSettlement,
  ChangeValue,
  DueChange,
  ValueProblem,
} from "../../modules/walmart/types";
import { DEFAULT_DELAYS } from "../delivery/back-off";
import type {
  ClaimOptions,
  DeliveryQueue,
  DeliveryRun,
  Failure,
  Lane,
  RetryPolicy,
  Settlement,
} from "../delivery/types";
import { walmartService } from "../kernel/container";
import type { ValueKind } from "./types";

/** Walmart needs a while to set up an item, so a SKU that it does not know is retried at this interval. */
const UNKNOWN_SKU_MS = 15 * 60_000;
const UNKNOWN_SKU_REMEDY =
  "Set up the item at Walmart, or correct the SKU of its variant. It is retried every 15 minutes.";
const RETRIED_REMEDY =
  "It is retried automatically. If it continues, check the item in Seller Center.";

/** Listing changes that are sent one by one, sold-out items first. Their result is the value that Walmart has then. */
export class ListingChangeQueue implements DeliveryQueue<DueChange, ChangeValue> {
  readonly name: string;
  readonly batch = 8;
  /** Half of what a lease outlives a request by. */
  readonly freshMs = LEASE_MARGIN_MS / 2;
  readonly policy: RetryPolicy = {
    ...DEFAULT_DELAYS,
    unknownSubject: { everyMs: UNKNOWN_SKU_MS },
    // A value that is given up would stay wrong at Walmart: it shows on the listing and is retried.
    maxUnspecific: Infinity,
  };

  /** @param listingIds only changes of these listings; `null`: all of the account */
  constructor(
    private readonly kind: ValueKind,
    private readonly listingIds: string[] | null = null,
  ) {
    this.name = `${kind.change} change`;
  }

  lanes({ account }: DeliveryRun): readonly Lane[] {
    return [{ key: this.kind.change, operation: this.kind.ways(account).single }];
  }

  async due(_run: DeliveryRun, lanes: readonly Lane[]): Promise<readonly Lane[]> {
    return lanes;
  }

  async claim(
    run: DeliveryRun,
    _lane: Lane,
    { limit, except, leastTriedFirst }: ClaimOptions,
  ): Promise<DueChange[]> {
    return await walmartService(run.container).listingChanges.claimDue({
      accountId: run.account.id,
      kind: this.kind.change,
      listingIds: this.listingIds,
      except: [...except],
      limit,
      runId: run.id,
      leastTriedFirst,
    });
  }

  async renew(run: DeliveryRun, { id }: DueChange): Promise<boolean> {
    return await walmartService(run.container).listingChanges.renew(id, run.id);
  }

  async settle(
    run: DeliveryRun,
    change: DueChange,
    settlement: Settlement<ChangeValue>,
  ): Promise<boolean> {
    const service = walmartService(run.container);
    return await service.listingChanges.settle(
      this.kind.change,
      change,
      run.id,
      outcomeOf(this.kind, change, settlement),
    );
  }
}

/** What a merchant reads on the listing: what happened, Walmart's code, and what to do. */
export function problemOf({ sku }: DueChange, failure: Failure, remedy: string): ValueProblem {
  const { message, code, field } = failure;
  if (failure.class === "unknown_subject") {
    const problem = `Walmart does not know the SKU ${sku}. ${UNKNOWN_SKU_REMEDY}`;
    return { problem, code, field: "sku", remedy: UNKNOWN_SKU_REMEDY };
  }
  const withCode = code && !message.includes(code) ? `${message} (${code})` : message;
  return { problem: `${withCode} ${remedy}`, code, field, remedy };
}

/** Only a refusal and an unknown SKU show on the listing. Everything else is retried without an end, and a refusal without a reason as well. */
function outcomeOf(
  kind: ValueKind,
  change: DueChange,
  settlement: Settlement<ChangeValue>,
): ChangeSettlement {
  switch (settlement.end) {
    case "done":
      return { confirmed: settlement.result, wait_ms: null, uncertain: false, last_error: null };
    case "failed": {
      const { failure, remedy, result } = settlement;
      const problem = problemOf(change, failure, remedy);
      const last_error = problem.problem;
      return { confirmed: result, problem, wait_ms: null, uncertain: false, last_error };
    }
    case "retry": {
      const { failure, waitMs: wait_ms, uncertain } = settlement;
      const last_error = failure?.message ?? null;
      if (failure?.class === "unspecific" && change.attempts >= DEFAULT_DELAYS.maxUnspecific) {
        const problem = problemOf(change, failure, RETRIED_REMEDY);
        return { problem, wait_ms, uncertain, last_error };
      }
      if (failure?.class === "refused") {
        const problem = problemOf(change, failure, kind.remedy);
        return { problem, wait_ms, uncertain, last_error: problem.problem };
      }
      if (failure?.class !== "unknown_subject") return { wait_ms, uncertain, last_error };
      const problem = problemOf(change, failure, UNKNOWN_SKU_REMEDY);
      return { problem, wait_ms, uncertain: false, last_error: problem.problem };
    }
  }
}
