import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { countOpenOrdersStep } from "../steps/count-open-orders";
import { findListingsStep } from "../steps/find-listings";

export interface FirstLookInput {
  account_id: string;
}

export const firstLookWorkflowId = "walmart-first-look";

/** What a seller has at Walmart: open orders and listings. Works before the account is live, and sends nothing. */
export const firstLookWorkflow = createWorkflow(
  firstLookWorkflowId,
  (input: WorkflowData<FirstLookInput>) => {
    const open_orders = countOpenOrdersStep(input);
    const found = findListingsStep(input);
    return new WorkflowResponse(
      transform({ open_orders, found }, ({ open_orders, found }) => ({ open_orders, ...found })),
    );
  },
);
