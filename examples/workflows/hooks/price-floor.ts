import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { computeWalmartPricesWorkflow } from "medusa-plugin-walmart/workflows";

/** What Walmart keeps of a sale, and what must be left of the price after that and the cost. */
const COMMISSION = 0.15;
const MARGIN = 0.1;

/** No price below cost, commission and margin. The cost is in the variant's metadata. */
computeWalmartPricesWorkflow.hooks.valuesComputed(async ({ listings }, { container }) => {
  const ids = listings.flatMap(({ variant_id }) => variant_id ?? []);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "metadata"],
    filters: { id: ids },
  });
  const costs = new Map(variants.map(({ id, metadata }) => [id, Number(metadata?.cost)]));
  return new StepResponse(
    Object.fromEntries(
      listings.flatMap(({ listing_id, variant_id, value }) => {
        const floor = (costs.get(variant_id ?? "") ?? 0) / (1 - COMMISSION - MARGIN);
        return typeof value === "number" && floor > value ? [[listing_id, floor]] : [];
      }),
    ),
  );
});
