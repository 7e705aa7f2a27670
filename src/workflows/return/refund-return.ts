import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../shared/container";
import { exclusively } from "../shared/exclusively";
import { dispatchUpdates } from "../update/lib/dispatch";
import { waitUntilSent } from "../update/lib/wait-until-sent";
import { refundUpdate } from "./lib/refund-update";
import { refreshReturn } from "./lib/refresh-return";
import { refundableUnits, type ReturnUnits, unitsToRefund } from "./lib/units-to-refund";

export interface RefundReturnInput {
  walmart_return_id: string;
  /** All that can be refunded if left out. */
  lines?: ReturnUnits[];
  /** Default true, except where the buyer keeps the items. */
  restock?: boolean;
  /** A refund that was made in Medusa and that stands for this one. */
  refund_id?: string | null;
  actor_id?: string | null;
}

const OPEN = ["pending", "sending"];

const refundReturnStep = createStep(
  "walmart-refund-return-step",
  async (input: RefundReturnInput, { container }) => {
    const service = walmartService(container);
    const row = await service.retrieveWalmartReturn(input.walmart_return_id);
    requireRefundable(row);
    await exclusively(container, `walmart:return:${row.id}`, {}, () =>
      queue(container, row, input),
    );
    await dispatchUpdates(container, {
      account_id: row.account_id,
      walmart_order_ids: row.walmart_order_id ? [row.walmart_order_id] : [],
    });
    await waitUntilSent(container, row.account_id, row.walmart_order_id ?? undefined);
    return new StepResponse({ id: row.id });
  },
);

function requireRefundable(row: WalmartReturnRow): void {
  const why =
    row.type === "REPLACEMENT"
      ? "is replaced by another order: there is no money to give back."
      : row.canceled_at
        ? "was called off at Walmart: there is nothing to refund."
        : null;
  if (!why) return;
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The return ${row.return_order_id} ${why}`);
}

/** Checks the request against what Walmart says now, and stores it: nothing is sent that is not stored. */
async function queue(
  container: MedusaContainer,
  row: WalmartReturnRow,
  input: RefundReturnInput,
): Promise<void> {
  const service = walmartService(container);
  await refreshReturn(container, row);
  const [lines, updates] = await Promise.all([
    service.listWalmartReturnLines(
      { walmart_return_id: row.id },
      { order: { return_order_line_number: "ASC" } },
    ),
    service.listWalmartUpdates({ walmart_return_id: row.id, kind: "refund" }),
  ]);
  const open = updates.filter((update) => OPEN.includes(update.state));
  const units = unitsToRefund(row, refundableUnits(lines, open), input.lines);
  if (!units.length) {
    // A second click on the same button: the first one is under way.
    if (open.length) return;
    const total = lines.reduce((sum, line) => sum + (line.canceled ? 0 : line.quantity), 0);
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The return ${row.return_order_id} has nothing left to refund: ${total} of ${total} unit(s) are refunded.`,
    );
  }
  await service.queueUpdates([refundUpdate(row, units, updates, input)]);
}

/** Refunds all or some units of a return at Walmart; Medusa follows when Walmart has confirmed. */
export const refundWalmartReturnWorkflow = createWorkflow(
  "walmart-refund-return",
  (input: WorkflowData<RefundReturnInput>) => new WorkflowResponse(refundReturnStep(input)),
);
