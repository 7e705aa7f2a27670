import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { UPDATES_QUEUED_EVENT } from "../../../types/event-names";
import {
  CREATE_MEDUSA_ORDERS,
  type CreateMedusaOrdersInput,
  type CreateMedusaOrdersResult,
} from "../../../sync/orders/create-orders-port";
import { createOrdersStep } from "../steps/create-orders";
import { finishOrdersStep } from "../steps/finish-orders";
import { prepareOrdersStep } from "../steps/prepare-orders";
import { recordPaymentsStep } from "../steps/record-payments";
import { reserveStockStep } from "../steps/reserve-stock";

export const createMedusaOrdersWorkflowId = CREATE_MEDUSA_ORDERS;

export type { CreateMedusaOrdersInput, CreateMedusaOrdersResult };

/**
 * Turns stored purchase orders into Medusa orders, in bulk: claim, resolve SKUs, create orders, record payments,
 * reserve stock, queue acknowledgements. A crash anywhere leaves claimed rows; running it again with them finishes
 * what is missing and repeats nothing.
 */
export const createMedusaOrdersWorkflow = createWorkflow(
  createMedusaOrdersWorkflowId,
  (input: WorkflowData<CreateMedusaOrdersInput>) => {
    const prepared = prepareOrdersStep(input);
    const orders = transform({ prepared }, ({ prepared }) => prepared.ready);
    const hasOrders = transform({ orders }, ({ orders }) => orders.length > 0);

    when("walmart-has-orders", { hasOrders }, ({ hasOrders }) => hasOrders).then(() => {
      const display_ids = createOrdersStep({ orders, place: input.place });
      recordPaymentsStep({ orders });
      const oversold = reserveStockStep({ orders });
      finishOrdersStep({ account_id: input.account_id, orders, display_ids, oversold });
      emitEventStep({
        eventName: UPDATES_QUEUED_EVENT,
        data: transform({ input }, ({ input }) => ({ account_id: input.account_id })),
      }).config({ name: "walmart-emit-updates-queued" });
    });

    return new WorkflowResponse(
      transform({ prepared }, ({ prepared }): CreateMedusaOrdersResult => ({
        imported: prepared.ready.map((order) => order.id),
        resumed: prepared.ready.flatMap((order) => (order.draft ? [] : [order.id])),
        held: prepared.held,
      })),
    );
  },
);
