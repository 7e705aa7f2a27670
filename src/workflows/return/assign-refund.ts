import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MedusaError } from "@medusajs/framework/utils";
import { readMedusaOrder } from "../order/lib/medusa-order";
import { walmartService } from "../shared/container";
import { dispatchUpdates } from "../update/lib/dispatch";
import { waitUntilSent } from "../update/lib/wait-until-sent";
import { unassignedRefunds } from "./lib/order-refunds";
import { refundUpdate } from "./lib/refund-update";
import { refundableUnits, type ReturnUnits, unitsToRefund } from "./lib/units-to-refund";

export interface AssignRefundInput {
  walmart_return_id: string;
  /** A refund made in Medusa on the return's order. */
  refund_id: string;
  /** What it stands for; all that can be refunded if left out. */
  lines?: ReturnUnits[];
  restock?: boolean;
  actor_id?: string | null;
}

const OPEN = ["pending", "sending"];

const assignRefundStep = createStep(
  "walmart-assign-refund-step",
  async (input: AssignRefundInput, { container }) => {
    const service = walmartService(container);
    const row = await service.retrieveWalmartReturn(input.walmart_return_id);
    const isKnown = (row.refund_ids as unknown as string[]).includes(input.refund_id);
    if (!isKnown) {
      const [order] = await service.listWalmartOrders({ id: row.walmart_order_id ?? "" });
      const medusaOrder = order?.order_id ? await readMedusaOrder(container, order.order_id) : null;
      const siblings = await service.listWalmartReturns({ walmart_order_id: row.walmart_order_id });
      const refunds = order && medusaOrder ? unassignedRefunds(medusaOrder, order, siblings) : [];
      if (!refunds.some((refund) => refund.id === input.refund_id)) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `refund_id: "${input.refund_id}" is no refund of this order that waits to be assigned. ` +
            `Waiting: ${refunds.map((refund) => refund.id).join(", ") || "none"}.`,
        );
      }
      const [lines, updates] = await Promise.all([
        service.listWalmartReturnLines({ walmart_return_id: row.id }),
        service.listWalmartUpdates({ walmart_return_id: row.id, kind: "refund" }),
      ]);
      const open = updates.filter((update) => OPEN.includes(update.state));
      const units = unitsToRefund(row, refundableUnits(lines, open), input.lines);
      if (!units.length) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `The return ${row.return_order_id} has nothing left to refund.`,
        );
      }
      await service.assignRefund(row.id, input.refund_id, refundUpdate(row, units, updates, input));
    }
    await dispatchUpdates(container, {
      account_id: row.account_id,
      walmart_order_ids: row.walmart_order_id ? [row.walmart_order_id] : [],
    });
    await waitUntilSent(container, row.account_id, row.walmart_order_id ?? undefined);
    return new StepResponse({ id: row.id });
  },
);

/** The merchant says which return a refund made in Medusa stands for; Walmart is told. */
export const assignRefundWorkflow = createWorkflow(
  "walmart-assign-refund",
  (input: WorkflowData<AssignRefundInput>) => new WorkflowResponse(assignRefundStep(input)),
);
