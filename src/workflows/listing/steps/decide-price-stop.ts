import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  decidePriceStop,
  type DecidePriceStopInput,
} from "../../../sync/stock-price/decide-prices";

export type { DecidePriceStopInput };

export const decidePriceStopStepId = "walmart-decide-price-stop-step";

/** Sends all prices of a stopped mass change, or keeps the last ones. Returns their number. */
export const decidePriceStopStep = createStep(
  decidePriceStopStepId,
  async (input: DecidePriceStopInput, { container }) => {
    await decidePriceStop(container, input);
    return new StepResponse({ id: input.account_id });
  },
);
