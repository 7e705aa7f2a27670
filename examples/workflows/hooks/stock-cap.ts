import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { computeWalmartStockWorkflow } from "medusa-plugin-walmart/workflows";

const MOST = 20;

/** Walmart's buyers never see how much there really is. */
computeWalmartStockWorkflow.hooks.valuesComputed(
  async ({ listings }) =>
    new StepResponse(
      Object.fromEntries(
        listings.flatMap(({ listing_id, value }) =>
          typeof value === "number" && value > MOST ? [[listing_id, MOST]] : [],
        ),
      ),
    ),
);
