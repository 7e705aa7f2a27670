import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { arrangeAdminPages } from "../../../sync/accounts/arrange-admin-pages";

export const arrangeAdminPagesStepId = "walmart-arrange-admin-pages";

/**
 * Puts the Walmart widgets first on Medusa's order page, unless the store has a layout of its own. Not compensated: the
 * layout changes nothing in a store without Walmart orders.
 */
export const arrangeAdminPagesStep = createStep(
  arrangeAdminPagesStepId,
  async (_input: undefined, { container }) => {
    await arrangeAdminPages(container);
    return new StepResponse();
  },
);
