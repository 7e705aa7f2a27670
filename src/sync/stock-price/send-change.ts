import type { ChangeSettlement, DueChange, ValueProblem } from "../../modules/walmart/types";
import { isWalmartError, type WalmartError } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { backOff } from "../delivery/back-off";
import type { OfferKind } from "./types";
import type { OfferRun } from "./start-run";
import { sameValue } from "./value";

/** What was sent and not answered may still be under way at Walmart: it is read back a little later. */
const UNCERTAIN_DELAY_MS = 10_000;
/** Walmart sets up an item in its own time: a SKU that it does not know is tried again so late. */
const UNKNOWN_SKU_DELAY_MS = 15 * 60_000;

export interface SentChange {
  state: "confirmed" | "refused" | "postponed";
  message?: string;
  /** Walmart did not answer, or does not let the account in: the next one would hardly fare better. */
  trouble?: boolean;
}

/** Makes one attempt at a claimed change. Never throws: its trouble must not keep others back. `null`: taken over. */
export async function sendChange(
  run: OfferRun,
  kind: OfferKind,
  change: DueChange,
): Promise<SentChange | null> {
  try {
    const { outcome, ...sent } = await attempt(run, kind, change);
    const service = walmartService(run.container);
    const settled = await service.listingChanges.settle(kind.change, change, run.id, outcome);
    return settled ? sent : null;
  } catch (error) {
    // The database, say. The claim ends by itself, and Walmart is read then.
    const message = describeError(error);
    loggerOf(run.container).error(
      `walmart: ${kind.change} of ${change.sku} was cut short: ${message}`,
    );
    return { state: "postponed", message };
  }
}

async function attempt(
  run: OfferRun,
  kind: OfferKind,
  change: DueChange,
): Promise<SentChange & { outcome: ChangeSettlement }> {
  try {
    if (change.uncertain) {
      const shown = await kind.read(run.client, change.sku, change.value);
      if (sameValue(shown, change.value)) return confirmed(change.value);
    }
    const told = await kind.tell(run.client, change);
    return told.problem
      ? refused(
          {
            problem: `${told.problem} ${kind.remedy}`,
            code: null,
            field: null,
            remedy: kind.remedy,
          },
          { value: told.value },
        )
      : confirmed(told.value);
  } catch (error) {
    if (isWalmartError(error) && error.kind === "auth")
      await recordHealth(run.container, run.account, error);
    return judge(error, kind, change);
  }
}

function confirmed(value: DueChange["value"]): SentChange & { outcome: ChangeSettlement } {
  return {
    state: "confirmed",
    outcome: { confirmed: value, wait_ms: null, uncertain: false, last_error: null },
  };
}

function refused(
  { problem, ...details }: ValueProblem,
  { value, wait_ms = null }: { value?: DueChange["value"]; wait_ms?: number | null } = {},
): SentChange & { outcome: ChangeSettlement } {
  const told = { problem, ...details };
  return {
    state: "refused",
    message: problem,
    outcome: { confirmed: value, problem: told, wait_ms, uncertain: false, last_error: problem },
  };
}

/** Only a definite refusal shows on the listing; whatever may still succeed is tried again, without an end. */
function judge(
  error: unknown,
  kind: OfferKind,
  change: DueChange,
): SentChange & { outcome: ChangeSettlement } {
  const message = describeError(error);
  if (isWalmartError(error) && isUnknownSku(error)) {
    const remedy =
      "Set the item up there, or correct the SKU of its variant; it is tried again every quarter of an hour.";
    const problem = `Walmart does not know the SKU ${change.sku}. ${remedy}`;
    const told = { problem, code: error.code ?? null, field: "sku", remedy };
    return refused(told, { wait_ms: UNKNOWN_SKU_DELAY_MS });
  }
  if (isWalmartError(error) && error.kind === "rejected") {
    const { code = null, field = null } = error;
    const problem = `${withCode(message, error)} ${kind.remedy}`;
    return refused({ problem, code, field, remedy: kind.remedy });
  }
  const uncertain = (isWalmartError(error) ? error.uncertain : true) || change.uncertain;
  const wait = backOff(change.attempts);
  const throttled = isWalmartError(error) && error.kind === "throttled";
  const wait_ms = throttled
    ? Math.max(1_000, (error.retryAt?.getTime() ?? 0) - Date.now())
    : Math.max(wait, uncertain ? UNCERTAIN_DELAY_MS : 0);
  return {
    state: "postponed",
    message,
    trouble: !throttled,
    outcome: { wait_ms, uncertain, last_error: message },
  };
}

/** Walmart says so of the SKU; that there is no such address says nothing of it. */
function isUnknownSku(error: WalmartError): boolean {
  return error.kind === "not_found" && error.baseCode === "CONTENT_NOT_FOUND";
}

function withCode(message: string, { code }: WalmartError): string {
  return code && !message.includes(code) ? `${message} (${code})` : message;
}
