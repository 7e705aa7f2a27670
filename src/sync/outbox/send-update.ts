import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  MessageSettlement,
  WalmartAccountRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { isWalmartError, type WalmartClient } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { UPDATE_KIND_HANDLERS } from "../messages";
import { ClaimLost, type UpdateNote } from "../messages/types";
import { type Attempt, startAttempt, type UpdateSubject } from "./attempt";
import { confirmed, failed, judge, type Trouble, troubleOf } from "./judge";

/** What a run of the dispatcher works with. */
export interface DispatchRun {
  container: MedusaContainer;
  account: WalmartAccountRow;
  client: WalmartClient;
  /** Names the run in its claims: two runs of one process are two. */
  id: string;
}

export interface SendOutcome {
  state: MessageSettlement["state"];
  /** It says more of Walmart, or of the account, than of this update. */
  trouble?: Trouble;
  error?: { message: string; purchase_order_id?: string; kind: string };
}

/**
 * Makes one attempt at a claimed update and stores what it came to. Never throws: one update's trouble must not keep
 * the others back. `null` if another run has taken it over.
 */
export async function sendUpdate(
  run: DispatchRun,
  update: WalmartUpdateRow,
): Promise<SendOutcome | null> {
  try {
    const attempt = await startAttempt(run, update);
    return attempt ? await make(run, update, attempt) : await giveUp(run, update);
  } catch (error) {
    // Neither Walmart's fault nor the update's (the database, say): the claim ends by itself, and Walmart is read then.
    const message = describeError(error);
    loggerOf(run.container).error(`walmart: ${update.kind} ${update.id} was cut short: ${message}`);
    return { state: "pending", error: { message, kind: update.kind } };
  }
}

async function make(
  run: DispatchRun,
  update: WalmartUpdateRow,
  attempt: Attempt,
): Promise<SendOutcome | null> {
  const service = walmartService(run.container);
  const handler = UPDATE_KIND_HANDLERS[update.kind];
  const { subject } = attempt;
  let settled: MessageSettlement;
  let note: UpdateNote | undefined;
  let error: unknown;
  try {
    const outcome = await attempt.send();
    settled = outcome.state === "confirmed" ? confirmed() : failed(outcome);
    if (outcome.state === "confirmed") note = outcome.note;
  } catch (caught) {
    if (caught instanceof ClaimLost) return null;
    error = caught;
    settled = judge(caught, update, handler, new Date());
  }

  // Walmart's words first: if the process dies before the update is settled, reading back finds the same again.
  await storeWord(run, attempt);
  if (!(await service.messages.settle(update.id, run.id, settled))) return null;
  await attempt.refresh();
  if (note) await keepNote(run, subject, note);
  if (settled.state === "confirmed") await follow(run, update, subject);
  if (isWalmartError(error) && error.kind === "auth")
    await recordHealth(run.container, run.account, error);
  return { ...report(run, update, subject, settled), trouble: troubleOf(error, settled) };
}

function report(
  run: DispatchRun,
  update: WalmartUpdateRow,
  { entity_id, purchase_order_id }: UpdateSubject,
  settled: MessageSettlement,
): SendOutcome {
  if (settled.state === "confirmed") return { state: "confirmed" };
  const message = settled.last_error ?? "";
  loggerOf(run.container).warn(
    `walmart: ${update.kind} of ${entity_id} ` +
      `${settled.state === "failed" ? "failed" : "is tried again later"}: ${message}`,
  );
  return {
    state: settled.state,
    error: { message, purchase_order_id, kind: update.kind },
  };
}

/** An update of something that is gone can never be sent. */
async function giveUp(run: DispatchRun, update: WalmartUpdateRow): Promise<SendOutcome> {
  const problem = "What this update is about is no longer stored.";
  await walmartService(run.container).messages.settle(
    update.id,
    run.id,
    failed({ problem, remedy: "Look it up in Seller Center.", origin: "medusa" }),
  );
  return { state: "failed", error: { message: problem, kind: update.kind } };
}

/** That Walmart's answer could not be stored must not hide that it was given: the next import stores it again. */
async function storeWord(run: DispatchRun, attempt: Attempt): Promise<void> {
  try {
    await attempt.storeLastWord();
  } catch (error) {
    loggerOf(run.container).error(
      `walmart: ${attempt.subject.entity_id} could not be stored: ${describeError(error)}`,
    );
  }
}

async function keepNote(run: DispatchRun, subject: UpdateSubject, note: UpdateNote): Promise<void> {
  await walmartService(run.container).activity.add([
    {
      account_id: run.account.id,
      direction: "internal",
      entity: subject.entity,
      entity_id: subject.entity_id,
      action: note.action,
      outcome: "ok",
      message: note.message,
      request: note.details,
    },
  ]);
}

/** What follows in Medusa; Walmart has been told in any case, and the jobs find what is missing. */
async function follow(
  run: DispatchRun,
  update: WalmartUpdateRow,
  subject: UpdateSubject,
): Promise<void> {
  try {
    await UPDATE_KIND_HANDLERS[update.kind].afterwards?.(run.container, update);
  } catch (error) {
    loggerOf(run.container).error(
      `walmart: Medusa could not follow the ${update.kind} of ${subject.entity_id}: ${describeError(error)}`,
    );
  }
}
