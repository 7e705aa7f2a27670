import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { declareHooks, isHooked } from "../../../sync/kernel/hooks";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { queueMessagesStep } from "../../outbox/steps/queue-messages";
import { prepareParcelsStep } from "../steps/prepare-parcels";
import { type ShipParcelsInput, shipParcelsStep } from "../steps/ship-parcels";

export interface ShipOrderInput extends ShipParcelsInput {
  /** Do not wait until Walmart has answered. */
  is_background?: boolean;
}

/** What a hook knows better about a parcel. */
const adviceSchema = z
  .record(
    z.string(),
    z.object({ carrier: z.string().optional(), tracking_url: z.string().optional() }).optional(),
  )
  .optional();

export const shipWalmartOrderWorkflowId = "walmart-ship-order";

/**
 * Ships parcels of a Walmart order in Medusa, all or none, then sends them to Walmart.
 *
 * The hook `parcelsPrepared` gets the account, the order and the parcels, and may return `carrier` and `tracking_url` by
 * the parcel's index.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED, NOT_FOUND) that begins with the field; nothing is changed then
 */
export const shipWalmartOrderWorkflow = createWorkflow(
  shipWalmartOrderWorkflowId,
  (input: WorkflowData<ShipOrderInput>) => {
    const advising = when("walmart-advised-parcels", { input }, () =>
      isHooked(shipWalmartOrderWorkflowId, "parcelsPrepared"),
    ).then(() => {
      const parcelsPrepared = createHook("parcelsPrepared", prepareParcelsStep(input), {
        resultValidator: adviceSchema,
      });
      return { result: parcelsPrepared.getResult(), hooks: [parcelsPrepared] as const };
    });
    const shipped = shipParcelsStep({ shipment: input, advice: advising.result });
    queueMessagesStep(
      transform({ shipped }, ({ shipped }) => ({ fulfillment_ids: shipped.fulfillment_ids })),
    );
    deliverMessagesStep(
      transform({ shipped, input }, ({ shipped: { account_id, walmart_order_id }, input }) => ({
        subjects: [{ account_id, walmart_order_id }],
        wait: !input.is_background,
      })),
    );
    return new WorkflowResponse(shipped, { hooks: [advising.hooks[0]] });
  },
);

declareHooks(shipWalmartOrderWorkflow);
