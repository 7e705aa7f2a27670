import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkCredentials } from "../../../sync/accounts/check-credentials";
import { walmartService } from "../../../sync/kernel/container";

export interface CheckCredentialsInput {
  client_id: string;
  client_secret: string;
}

export const checkCredentialsStepId = "walmart-check-credentials";

/** Checks credentials that are not stored. Nothing to compensate: it only reads. */
export const checkCredentialsStep = createStep(
  checkCredentialsStepId,
  async ({ client_id, client_secret }: CheckCredentialsInput, { container }) => {
    const { ok, scopes, message } = await checkCredentials(() =>
      walmartService(container).clientWith(client_id, client_secret),
    );
    return new StepResponse({ ok, scopes, message });
  },
);
