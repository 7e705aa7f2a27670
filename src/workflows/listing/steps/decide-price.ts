import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { decidePrice, type DecidePriceInput } from "../../../sync/stock-price/decide-prices";

export type { DecidePriceInput };

export const decidePriceStepId = "walmart-decide-price-step";

/** Sends a price that waits for a person, or keeps the last one. */
export const decidePriceStep = createStep(
  decidePriceStepId,
  async (input: DecidePriceInput, { container }) => {
    await decidePrice(container, input);
    return new StepResponse({ id: input.listing_id });
  },
);
