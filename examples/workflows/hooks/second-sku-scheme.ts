import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { createMedusaOrdersWorkflow } from "medusa-plugin-walmart/workflows";

const PREFIX = "WM-";

/** Items listed at Walmart under "WM-" and the EAN, while the store's variants have SKUs of their own. */
createMedusaOrdersWorkflow.hooks.resolveVariants(async ({ skus }, { container }) => {
  const eans = skus.flatMap((sku) => (sku.startsWith(PREFIX) ? [sku.slice(PREFIX.length)] : []));
  if (!eans.length) return new StepResponse({});
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: variants } = await query.graph({
    entity: "product_variant",
    fields: ["id", "ean"],
    filters: { ean: eans },
  });
  return new StepResponse(
    Object.fromEntries(variants.map(({ id, ean }) => [`${PREFIX}${ean}`, id])),
  );
});
