import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { placeOf } from "../../../sync/accounts/account-input";
import { changeAccountStep } from "../steps/change-account";
import { recognizeNewSellerStep } from "../steps/recognize-new-seller";
import { testConnectionStep } from "../steps/test-connection";
import {
  type UpdateAccountInput,
  validateAccountChangeStep,
} from "../steps/validate-account-change";

export type { UpdateAccountInput };

export const updateWalmartAccountWorkflowId = "walmart-update-account";

/** Changes the given parts of an account, and checks its connection again where that may have changed. */
export const updateWalmartAccountWorkflow = createWorkflow(
  updateWalmartAccountWorkflowId,
  (input: WorkflowData<UpdateAccountInput>) => {
    validateAccountChangeStep(input);
    const seller = recognizeNewSellerStep(input);
    const account = changeAccountStep(
      transform({ input, seller }, ({ input, seller }) => ({ account: input, seller })),
    );
    const concernsWalmart = transform(
      { input },
      ({ input }) =>
        Boolean(input.client_id ?? input.client_secret ?? input.enabled) ||
        input.settings?.webhooks !== undefined ||
        // What was deleted may have been replaced.
        Object.keys(placeOf(input)).length > 0 ||
        input.settings?.ship_nodes !== undefined,
    );
    when("walmart-concerns-walmart", { concernsWalmart }, (data) => data.concernsWalmart).then(
      () => {
        testConnectionStep(account);
      },
    );
    return new WorkflowResponse(account);
  },
);
