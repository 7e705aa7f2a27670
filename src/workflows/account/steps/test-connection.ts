import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { testConnection } from "../../../sync/accounts/test-connection";

export interface TestConnectionInput {
  /** The account. */
  id: string;
}

export const testConnectionStepId = "walmart-test-connection";

/** Checks an account's credentials at Walmart and records its health. Not compensated: it records what is true. */
export const testConnectionStep = createStep(
  testConnectionStepId,
  async ({ id }: TestConnectionInput, { container }) =>
    new StepResponse(await testConnection(container, id)),
);
