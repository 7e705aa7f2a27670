import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { linkSkuStep } from "../../listing/steps/link-sku";
import { markChangedStep } from "../../listing/steps/mark-changed";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { importOrdersOfSkuStep } from "../steps/import-orders-of-sku";
import { type MapSkuInput, requireUnmappedOrderStep } from "../steps/require-unmapped-order";

export type { MapSkuInput };

export const mapSkuWorkflowId = "walmart-map-sku";

/**
 * Maps the SKU of a purchase order on hold to a variant: remembered for all orders and the listing of the account. All
 * orders that waited for it are imported and acknowledged, and the item at Walmart gets the variant's stock.
 */
export const mapSkuWorkflow = createWorkflow(
  mapSkuWorkflowId,
  (input: WorkflowData<MapSkuInput>) => {
    const unmapped = requireUnmappedOrderStep(input);
    linkSkuStep(
      transform({ input, unmapped }, ({ input, unmapped }) => ({
        account_id: unmapped.account_id,
        sku: unmapped.sku,
        title: unmapped.title,
        variant_id: input.variant_id,
        actor_id: input.actor_id,
      })),
    );
    const imported = importOrdersOfSkuStep(unmapped);
    when("walmart-has-imported", { imported }, ({ imported }) => imported.length > 0).then(() => {
      deliverMessagesStep(
        transform({ imported }, ({ imported }) => ({ subjects: imported, wait: true })),
      );
    });
    markChangedStep(transform({ input }, ({ input }) => ({ variants: [input.variant_id] })));
    return new WorkflowResponse(
      transform({ unmapped }, ({ unmapped }) => ({ id: unmapped.walmart_order_id })),
    );
  },
);
