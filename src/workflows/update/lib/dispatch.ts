import type { MedusaContainer } from "@medusajs/framework/types";
import type { UpdateKind } from "../../../modules/walmart/models/walmart-update";
import type {
  SettleUpdate,
  WalmartAccountRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import { isWalmartError, type OrderAnswer, type WalmartClient } from "../../../walmart-api";
import { recordHealth } from "../../account/lib/health";
import { mirrorCancellationWorkflow } from "../../order/mirror-cancellation";
import { storePage } from "../../order/lib/store-page";
import { loggerOf, walmartService } from "../../shared/container";
import { describeError } from "../../shared/describe-error";
import { WORKER_ID } from "../../shared/worker-id";
import { UPDATE_KIND_HANDLERS } from "../kinds";
import { ClaimLost } from "../kinds/types";
import { judge } from "./judge";

export interface DispatchInput {
  account_id: string;
  /** Send updates now whose back-off has not ended. Walmart's throttle is kept all the same. */
  force?: boolean;
}

export interface DispatchResult {
  confirmed: number;
  failed: number;
  /** Will be tried again later: throttled, Walmart away, or credentials dead. */
  postponed: number;
  errors: { message: string; purchase_order_id?: string; kind?: string }[];
}

/** Updates claimed at once: few, so that a worker that dies holds up few. */
const BATCH = 8;
const KINDS = Object.keys(UPDATE_KIND_HANDLERS) as UpdateKind[];

/** Sends what is due for an account until nothing is left that can be sent now. Any number of workers may do so. */
export async function dispatchUpdates(
  container: MedusaContainer,
  input: DispatchInput,
): Promise<DispatchResult> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(input.account_id);
  const client = await service.clientFor(account);
  const result: DispatchResult = { confirmed: 0, failed: 0, postponed: 0, errors: [] };
  // What this run postponed is not taken again by it: `force` would go in circles.
  const startedAt = new Date();
  const dueBefore = input.force ? new Date(startedAt.getTime() + 365 * 24 * 3_600_000) : null;
  const seen = new Set<string>();
  for (;;) {
    const kinds = KINDS.filter(
      (kind) => !client.throttle.availableAt(UPDATE_KIND_HANDLERS[kind].operation),
    );
    const updates = kinds.length
      ? await service.claimUpdates({
          accountId: account.id,
          workerId: WORKER_ID,
          dueBefore: dueBefore ?? new Date(),
          kinds,
          limit: BATCH,
        })
      : [];
    const fresh = updates.filter((update) => !seen.has(update.id));
    await Promise.all(
      updates.filter((update) => seen.has(update.id)).map((update) => giveBack(container, update)),
    );
    if (!fresh.length) break;
    await Promise.all(
      fresh.map(async (update) => {
        seen.add(update.id);
        await sendOne(container, account, client, update, result);
      }),
    );
  }
  await service.flushActivity();
  return result;
}

async function sendOne(
  container: MedusaContainer,
  account: WalmartAccountRow,
  client: WalmartClient,
  update: WalmartUpdateRow,
  result: DispatchResult,
): Promise<void> {
  const service = walmartService(container);
  const handler = UPDATE_KIND_HANDLERS[update.kind];
  const orderId = update.walmart_order_id ?? "";
  const order = await service.retrieveWalmartOrder(orderId);
  let settled: SettleUpdate;
  let answer: OrderAnswer | null = null;
  try {
    const [lines, confirmedSiblings] = await Promise.all([
      service.listWalmartOrderLines(
        { walmart_order_id: order.id },
        { order: { line_number: "ASC" } },
      ),
      service.listWalmartUpdates({
        walmart_order_id: order.id,
        state: "confirmed",
        id: { $ne: update.id },
      }),
    ]);
    const outcome = await handler.send({
      update,
      account,
      order,
      lines,
      confirmedSiblings,
      client,
      hold: async (plan) => {
        if (!(await service.holdUpdate(update.id, WORKER_ID, plan))) throw new ClaimLost(update.id);
      },
    });
    answer = outcome.answer;
    settled =
      outcome.state === "confirmed"
        ? {
            state: "confirmed",
            uncertain: false,
            next_attempt_at: null,
            last_error: null,
            error_origin: null,
            remedy: null,
          }
        : {
            state: "failed",
            uncertain: false,
            next_attempt_at: null,
            last_error: outcome.problem,
            error_origin: "medusa",
            remedy: outcome.remedy,
          };
  } catch (error) {
    if (error instanceof ClaimLost) return;
    settled = judge(error, update.attempts, handler, new Date());
    if (isWalmartError(error) && error.kind === "auth")
      await recordHealth(container, account, error);
    result.errors.push({
      message: describeError(error),
      purchase_order_id: order.purchase_order_id,
      kind: update.kind,
    });
    loggerOf(container).warn(
      `walmart: ${update.kind} of ${order.purchase_order_id} ${settled.state === "failed" ? "failed" : "is tried again later"}: ${describeError(error)}`,
    );
  }
  // Walmart's words first: if the process dies before the update is settled, reading back finds the same again.
  if (answer) await storeAnswer(container, account.id, answer);
  await service.settleUpdate(update.id, WORKER_ID, settled);
  await service.refreshStatuses([order.id]);
  if (settled.state === "confirmed") result.confirmed += 1;
  else if (settled.state === "failed") {
    result.failed += 1;
    if (!result.errors.some((error) => error.message === settled.last_error)) {
      result.errors.push({
        message: settled.last_error ?? "",
        purchase_order_id: order.purchase_order_id,
        kind: update.kind,
      });
    }
  } else result.postponed += 1;
  if (settled.state === "confirmed" && update.kind === "cancel") {
    await mirror(container, order.id, result);
  }
}

async function storeAnswer(
  container: MedusaContainer,
  accountId: string,
  answer: OrderAnswer,
): Promise<void> {
  await storePage(
    container,
    accountId,
    { orders: [answer], unreadable: [] },
    { includeShipped: false, includeWfs: true },
  );
}

/** The import mirrors it too; here it is done at once, so that the merchant sees the Medusa order follow. */
async function mirror(
  container: MedusaContainer,
  walmartOrderId: string,
  result: DispatchResult,
): Promise<void> {
  try {
    await mirrorCancellationWorkflow(container).run({
      input: { walmart_order_id: walmartOrderId },
    });
  } catch (error) {
    result.errors.push({ message: describeError(error) });
    loggerOf(container).error(
      `walmart: ${walmartOrderId} could not follow its cancellation: ${describeError(error)}`,
    );
  }
}

async function giveBack(container: MedusaContainer, update: WalmartUpdateRow): Promise<void> {
  await walmartService(container).settleUpdate(update.id, WORKER_ID, {
    state: "pending",
    uncertain: update.uncertain,
    next_attempt_at: update.next_attempt_at ? new Date(update.next_attempt_at).toISOString() : null,
    last_error: update.last_error,
    error_origin: update.error_origin,
    remedy: update.remedy,
  });
}
