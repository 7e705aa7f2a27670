import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { HeldOrder } from "../../../modules/walmart/types";
import { walmartService } from "../../../sync/kernel/container";
import type { CreateMedusaOrdersInput } from "../../../sync/orders/create-orders-port";
import { findInterruptedOrders } from "../../../sync/orders/interrupted-orders";
import { isOver, prepareOrder, skusOf } from "../../../sync/orders/prepare-order";
import type { PreparedOrder } from "../../../sync/orders/prepared-order";
import { type ChosenVariants, resolveVariants } from "../../../sync/orders/resolve-variants";

export interface PrepareOrdersInput extends CreateMedusaOrdersInput {
  /** Variants by SKU that the store's hook has chosen. */
  chosen_variants?: ChosenVariants;
}

export interface PreparedOrders {
  ready: PreparedOrder[];
  held: HeldOrder[];
}

export const prepareOrdersStepId = "walmart-prepare-orders";

/**
 * Claims purchase orders for this run and prepares everything that their Medusa orders need. SKUs are resolved in two
 * queries. Purchase orders that another run has claimed, or that were canceled or shipped meanwhile, are skipped.
 *
 * Not compensated: a claim expires, and held orders wait for a later run.
 */
export const prepareOrdersStep = createStep(
  prepareOrdersStepId,
  async (input: PrepareOrdersInput, { container }) => {
    const service = walmartService(container);
    const claimed = await service.orders.claim(input.walmart_order_ids, input.run_id);
    if (!claimed.length) return new StepResponse<PreparedOrders>({ ready: [], held: [] });

    const rows = await service.listWalmartOrders(
      { id: claimed },
      {
        select: [
          "id",
          "claimed_order_id",
          "purchase_order_id",
          "raw",
          "fulfilled_by",
          "ship_node",
          "import_state",
          "walmart_status",
          "import_requested",
          "redacted_at",
        ],
      },
    );
    const interrupted = await findInterruptedOrders(
      container,
      rows.map((row) => row.claimed_order_id),
    );
    const over = rows.filter(
      (row) =>
        !interrupted.has(row.claimed_order_id) &&
        isOver(row, { includeShipped: input.include_shipped }),
    );
    const wanted = rows.filter((row) => !over.includes(row));
    const variants = await resolveVariants(
      container,
      input.account_id,
      skusOf(wanted),
      input.chosen_variants,
    );
    const outcome: PreparedOrders = { ready: [], held: [] };
    for (const row of wanted) {
      const result = prepareOrder(
        row,
        variants,
        {
          unknownSku: input.unknown_sku,
          regionCurrency: input.region_currency,
          stockLocationId: input.stock_location_id,
          shipNodes: input.ship_nodes ?? {},
          setupProblem: input.setup_problem ?? null,
        },
        interrupted.get(row.claimed_order_id),
      );
      if ("prepared" in result) outcome.ready.push(result.prepared);
      else outcome.held.push(result.held);
    }
    await service.orders.skip(
      over.map((row) => row.id),
      input.run_id,
    );
    await service.orders.hold(outcome.held, input.run_id);
    return new StepResponse(outcome);
  },
);
