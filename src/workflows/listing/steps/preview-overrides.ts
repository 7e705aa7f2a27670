import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  previewOverrides,
  type PreviewOverridesInput,
} from "../../../sync/stock-price/preview-rules";

export type { PreviewOverridesInput };

export const previewOverridesStepId = "walmart-preview-overrides-step";

/** Computes what new rules of a listing would change. Nothing to compensate: it only reads. */
export const previewOverridesStep = createStep(
  previewOverridesStepId,
  async (input: PreviewOverridesInput, { container }) =>
    new StepResponse(await previewOverrides(container, input)),
);
