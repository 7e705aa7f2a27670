import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type TestConnectionInput, testConnectionStep } from "../steps/test-connection";

export type { TestConnectionInput };

export const testWalmartAccountWorkflowId = "walmart-test-account";

/** Checks an account's credentials at Walmart. */
export const testWalmartAccountWorkflow = createWorkflow(
  testWalmartAccountWorkflowId,
  (input: WorkflowData<TestConnectionInput>) => new WorkflowResponse(testConnectionStep(input)),
);
