import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { testConnection } from "../../../sync/accounts/test-connection";

/** Asks Walmart about an account's credentials; see {@link testConnection}. */
export const testConnectionStep = createStep(
  "walmart-test-connection",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await testConnection(container, id)),
);

export const testWalmartAccountWorkflow = createWorkflow(
  "walmart-test-account",
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(testConnectionStep(input)),
);
