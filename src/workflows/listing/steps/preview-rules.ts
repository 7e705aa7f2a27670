import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { previewRules, type PreviewRulesInput } from "../../../sync/stock-price/preview-rules";

export type { PreviewRulesInput };

export const previewRulesStepId = "walmart-preview-rules-step";

/** Computes what new rules of an account would change. Nothing to compensate: it only reads. */
export const previewRulesStep = createStep(
  previewRulesStepId,
  async (input: PreviewRulesInput, { container }) =>
    new StepResponse(await previewRules(container, input)),
);
