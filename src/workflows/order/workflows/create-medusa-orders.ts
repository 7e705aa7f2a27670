import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { UPDATES_QUEUED_EVENT } from "../../../types/event-names";
import { declareHooks, isHooked } from "../../../sync/kernel/hooks";
import {
  CREATE_MEDUSA_ORDERS,
  type CreateMedusaOrdersInput,
  type CreateMedusaOrdersResult,
} from "../../../sync/orders/create-orders-port";
import { toCreatedOrders } from "../../../sync/orders/created-orders";
import { ordersAdviceSchema } from "../../../sync/orders/order-advice";
import type { UnresolvedSkus } from "../../../sync/orders/unresolved-skus";
import { applyAdviceStep } from "../steps/apply-advice";
import { createOrdersStep } from "../steps/create-orders";
import { describeOrdersStep } from "../steps/describe-orders";
import { findUnresolvedSkusStep } from "../steps/find-unresolved-skus";
import { finishOrdersStep } from "../steps/finish-orders";
import { prepareOrdersStep } from "../steps/prepare-orders";
import { recordPaymentsStep } from "../steps/record-payments";
import { reserveStockStep } from "../steps/reserve-stock";

export const createMedusaOrdersWorkflowId = CREATE_MEDUSA_ORDERS;

export type { CreateMedusaOrdersInput, CreateMedusaOrdersResult };

const variantsSchema = z.record(z.string(), z.string().min(1).nullish()).optional();

/**
 * Turns stored purchase orders into Medusa orders, in bulk: claim, resolve SKUs, create orders, record payments,
 * reserve stock, queue acknowledgements. A crash anywhere leaves claimed rows; running it again with them finishes
 * what is missing and repeats nothing.
 *
 * Hooks, each called at least once for an order:
 * - `resolveVariants` gets the account and SKUs without a variant, and may return ids of variants by SKU.
 * - `ordersPrepared` gets the account, the purchase orders and the prepared orders, and may return `metadata`,
 *   `customer_id`, `email`, `shipping_option_id` and `stock_location_id` by purchase order number.
 * - `ordersCreated` gets the account and the created orders, before they are acknowledged.
 */
export const createMedusaOrdersWorkflow = createWorkflow(
  createMedusaOrdersWorkflowId,
  (input: WorkflowData<CreateMedusaOrdersInput>) => {
    const unresolved = when("walmart-resolves-variants", { input }, () =>
      isHooked(CREATE_MEDUSA_ORDERS, "resolveVariants"),
    ).then(() => findUnresolvedSkusStep(input));
    const resolving = when("walmart-chosen-variants", { unresolved }, ({ unresolved }) =>
      Boolean(unresolved?.skus.length),
    ).then(() => {
      const resolveVariants = createHook(
        "resolveVariants",
        transform({ unresolved }, ({ unresolved }) => unresolved as UnresolvedSkus),
        { resultValidator: variantsSchema },
      );
      return { result: resolveVariants.getResult(), hooks: [resolveVariants] as const };
    });
    const prepared = prepareOrdersStep(
      transform({ input, chosen: resolving.result }, ({ input, chosen }) => ({
        ...input,
        chosen_variants: chosen,
      })),
    );

    const advising = when(
      "walmart-advised-orders",
      { prepared },
      ({ prepared }) =>
        prepared.ready.length > 0 && isHooked(CREATE_MEDUSA_ORDERS, "ordersPrepared"),
    ).then(() => {
      const described = describeOrdersStep({
        account: { id: input.account_id, name: input.account_name },
        orders: prepared.ready,
      });
      const ordersPrepared = createHook("ordersPrepared", described, {
        resultValidator: ordersAdviceSchema,
      });
      const result = applyAdviceStep({
        orders: prepared.ready,
        advice: ordersPrepared.getResult(),
      });
      return { result, hooks: [ordersPrepared] as const };
    });
    const orders = transform(
      { prepared, advised: advising.result },
      ({ prepared, advised }) => advised ?? prepared.ready,
    );
    const hasOrders = transform({ orders }, ({ orders }) => orders.length > 0);

    const creating = when("walmart-has-orders", { hasOrders }, ({ hasOrders }) => hasOrders).then(
      () => {
        const display_ids = createOrdersStep({ orders, place: input.place });
        recordPaymentsStep({ orders });
        const oversold = reserveStockStep({ orders });
        const ordersCreated = createHook(
          "ordersCreated",
          transform({ input, orders, display_ids }, toCreatedOrders),
        );
        finishOrdersStep({ account_id: input.account_id, orders, display_ids, oversold });
        emitEventStep({
          eventName: UPDATES_QUEUED_EVENT,
          data: transform({ input }, ({ input }) => ({ account_id: input.account_id })),
        }).config({ name: "walmart-emit-updates-queued" });
        return { result: display_ids, hooks: [ordersCreated] as const };
      },
    );

    return new WorkflowResponse(
      transform({ prepared }, ({ prepared }): CreateMedusaOrdersResult => ({
        imported: prepared.ready.map((order) => order.id),
        resumed: prepared.ready.flatMap((order) => (order.draft ? [] : [order.id])),
        held: prepared.held,
      })),
      { hooks: [resolving.hooks[0], advising.hooks[0], creating.hooks[0]] },
    );
  },
);

declareHooks(createMedusaOrdersWorkflow);
