import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { arrangeAdminPagesStep } from "../steps/arrange-admin-pages";
import { recognizeSellerStep } from "../steps/recognize-seller";
import { resolvePlaceStep } from "../steps/resolve-place";
import { storeAccountStep } from "../steps/store-account";
import { testConnectionStep } from "../steps/test-connection";
import { type CreateAccountInput, validateAccountStep } from "../steps/validate-account";

export type { CreateAccountInput };

export const createWalmartAccountWorkflowId = "walmart-create-account";

/** Connects a seller account: finds or creates its place in the store, stores it, and checks its credentials at Walmart. */
export const createWalmartAccountWorkflow = createWorkflow(
  createWalmartAccountWorkflowId,
  (input: WorkflowData<CreateAccountInput>) => {
    validateAccountStep(input);
    const seller = recognizeSellerStep(input);
    const place = resolvePlaceStep(input);
    const account = storeAccountStep(
      transform({ input, place, seller }, ({ input, place, seller }) => ({
        account: input,
        place,
        seller,
      })),
    );
    testConnectionStep(account);
    arrangeAdminPagesStep();
    return new WorkflowResponse(account);
  },
);
