import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { readMedusaOrder } from "../medusa/medusa-order";
import { MirrorProblem } from "../medusa/mirror-problem";
import { OrderLeaseLost, withOrderLease } from "../medusa/order-lease";
import { mirrorRefunds } from "../refunds/mirror-refunds";
import { isOfReturn } from "../refunds/refund-entries";
import { shortRefundProblem } from "../refunds/short-refund-problem";
import { cancelInMedusa, type MirrorOutcome, type OrderToMirror } from "./cancel-in-medusa";
import { deliverInMedusa } from "./deliver-in-medusa";
import { reviewWalmartRefund } from "./review-walmart-refund";

/** What was done in the Medusa order. */
export interface MirroredOrder {
  cancellation: MirrorOutcome;
  /** Fulfillments that were marked as delivered. */
  delivered: number;
  /** Refunds that were recorded. */
  refunds: number;
}

const NOTHING: MirroredOrder = { cancellation: "nothing", delivered: 0, refunds: 0 };

/**
 * Makes a Medusa order follow its purchase order: cancellations by whomever, deliveries, and everything that Walmart gave
 * back to the buyer (records only: Walmart moves the money). Compares both sides and does what is missing, so it can be
 * repeated. What could not be done is shown on the order and stays marked as undone, until it succeeds or a person
 * resolves it.
 */
export async function mirrorOrder(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<MirroredOrder> {
  const service = walmartService(container);
  const mirrored = await withOrderLease(container, walmartOrderId, async (lease) => {
    const row = await service.retrieveWalmartOrder(walmartOrderId);
    const order = row.order_id ? await readMedusaOrder(container, row.order_id) : null;
    return order ? await mirror(container, { lease, row, order }) : NOTHING;
  });
  return mirrored ?? NOTHING;
}

/** The parts are independent: a problem with one does not stop the others. */
async function mirror(container: MedusaContainer, it: OrderToMirror): Promise<MirroredOrder> {
  const problems: MirrorProblem[] = [];
  const attempt = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof OrderLeaseLost) throw error;
      problems.push(problemOf(container, it.row, error));
      return otherwise;
    }
  };
  const cancellation = await attempt(() => cancelInMedusa(container, it), "problem");
  const delivered = await attempt(() => deliverInMedusa(container, it), 0);
  const { refunds, isReviewed } = await attempt(() => refund(container, it), {
    refunds: 0,
    isReviewed: false,
  });
  const isDone = await setProblem(container, it.row, problems[0] ?? null);
  if (isDone && isReviewed) await markMirrored(container, it.row);
  return { cancellation, delivered, refunds };
}

/** Whether everything was looked at: Walmart may not have answered. */
async function refund(
  container: MedusaContainer,
  { lease, row }: OrderToMirror,
): Promise<{ refunds: number; isReviewed: boolean }> {
  const isReviewed = await reviewWalmartRefund(container, row.id);
  const { added, short } = await mirrorRefunds(container, lease, row.id);
  // Those of returns show on the return.
  const problem = shortRefundProblem(short.filter(({ source }) => !isOfReturn(source)));
  if (problem) throw problem;
  return { refunds: added.size, isReviewed };
}

function problemOf(
  container: MedusaContainer,
  row: Pick<WalmartOrderRow, "account_id" | "purchase_order_id">,
  error: unknown,
): MirrorProblem {
  if (error instanceof MirrorProblem) return error;
  const problem = new MirrorProblem(
    { code: "changes_not_applied", details: describeError(error) },
    "medusa",
  );
  logEvent(
    container,
    "error",
    "order_not_mirrored",
    { account_id: row.account_id, purchase_order: row.purchase_order_id },
    problem.message,
  );
  return problem;
}

/** As it was when this started: if Walmart has changed it since, the order must be mirrored again. */
async function markMirrored(
  container: MedusaContainer,
  { id, mirror_fingerprint, mirrored_fingerprint }: WalmartOrderRow,
): Promise<void> {
  if (mirror_fingerprint === mirrored_fingerprint) return;
  await walmartService(container).updateWalmartOrders({
    id,
    mirrored_fingerprint: mirror_fingerprint,
  });
}

/** Shows a problem on the order. Returns whether there is none, or only one that a person has resolved. */
async function setProblem(
  container: MedusaContainer,
  row: WalmartOrderRow,
  found: MirrorProblem | null,
): Promise<boolean> {
  // A problem that the merchant marked as resolved is not shown again while it lasts.
  const isResolved = found !== null && found.message === row.resolved_problem;
  const problem = found && !isResolved ? found : null;
  const resolved_problem = isResolved ? row.resolved_problem : null;
  const isSame =
    (problem?.message ?? null) === row.problem && resolved_problem === row.resolved_problem;
  if (!isSame) {
    const service = walmartService(container);
    await service.updateWalmartOrders({
      id: row.id,
      problem: problem?.message ?? null,
      problem_parts: problem ? { ...problem.problem } : null,
      problem_origin: problem?.origin ?? null,
      resolved_problem,
    });
    await service.orders.refreshStatuses([row.id]);
  }
  return problem === null;
}
