import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PlaceInput } from "../../../sync/accounts/choose-place";
import { resolvePlace } from "../../../sync/accounts/resolve-place";

export type { PlaceInput };

export const resolvePlaceStepId = "walmart-resolve-place";

/**
 * The sales channel, stock location, region and shipping option of an account; creates what the store does not have.
 * Not compensated: what was created is found and used by the next attempt.
 */
export const resolvePlaceStep = createStep(
  resolvePlaceStepId,
  async (input: PlaceInput, { container }) =>
    new StepResponse(await resolvePlace(container, input)),
);
