import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf, walmartService } from "../../shared/container";
import { WORKER_ID } from "../../shared/worker-id";
import { prepareOrder, skusOf } from "../lib/prepare";
import type { HeldOrder, PreparedOrder, ResolvedVariant } from "../lib/prepared-order";
import type { CreateMedusaOrdersInput } from "../create-medusa-orders";

export interface PreparedOrders {
  ready: PreparedOrder[];
  held: HeldOrder[];
}

/**
 * Claims purchase orders for this worker and makes everything ready that their Medusa orders need. SKUs are resolved
 * in one query. Those that another worker has claimed, or that were cancelled meanwhile, are left out.
 */
export const prepareOrdersStep = createStep(
  "walmart-prepare-orders",
  async (input: CreateMedusaOrdersInput, { container }) => {
    const service = walmartService(container);
    const claimed = await service.claimOrders(input.walmart_order_ids, WORKER_ID);
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
          "walmart_status",
        ],
      },
    );
    const canceled = rows.filter((row) => row.walmart_status === "canceled");
    if (canceled.length) {
      await service.updateWalmartOrders(
        canceled.map((row) => ({
          id: row.id,
          import_state: "skipped" as const,
          problem: null,
          problem_origin: null,
        })),
      );
      await service.refreshStatuses(canceled.map((row) => row.id));
    }
    const open = rows.filter((row) => row.walmart_status !== "canceled");
    const variants = await resolveVariants(container, skusOf(open));
    const outcome: PreparedOrders = { ready: [], held: [] };
    for (const row of open) {
      const result = prepareOrder(row, variants, {
        unknownSku: input.unknown_sku,
        regionCurrency: input.region_currency,
      });
      if ("prepared" in result) outcome.ready.push(result.prepared);
      else outcome.held.push(result.held);
    }
    if (outcome.held.length) {
      await service.updateWalmartOrders(
        outcome.held.map(({ id, problem }) => ({
          id,
          import_state: "held" as const,
          problem,
          problem_origin: "medusa" as const,
          claimed_by: null,
          claimed_until: null,
        })),
      );
      await service.refreshStatuses(outcome.held.map(({ id }) => id));
    }
    return new StepResponse(outcome);
  },
);

interface VariantAnswer {
  id: string;
  title: string | null;
  sku: string;
  barcode: string | null;
  manage_inventory: boolean;
  product: ResolvedVariant["product"];
  inventory_items?: ({ inventory_item_id: string; required_quantity: number } | null)[] | null;
}

async function resolveVariants(
  container: MedusaContainer,
  skus: string[],
): Promise<Map<string, ResolvedVariant>> {
  if (!skus.length) return new Map();
  const { data } = await queryOf(container).graph({
    entity: "variant",
    fields: [
      "id",
      "title",
      "sku",
      "barcode",
      "manage_inventory",
      "product.id",
      "product.title",
      "product.handle",
      "product.thumbnail",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
    ],
    filters: { sku: skus },
  });
  return new Map(
    (data as unknown as VariantAnswer[]).map((variant) => [
      variant.sku,
      {
        id: variant.id,
        title: variant.title,
        sku: variant.sku,
        barcode: variant.barcode,
        manage_inventory: variant.manage_inventory,
        product: variant.product,
        inventory: (variant.inventory_items ?? []).flatMap((item) =>
          item
            ? [
                {
                  inventory_item_id: item.inventory_item_id,
                  required_quantity: item.required_quantity,
                },
              ]
            : [],
        ),
      },
    ]),
  );
}
