import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { createWalmartListingsWorkflow } from "medusa-plugin-walmart/workflows";

/** Care instructions for shirts, by the material that the product names. */
const CARE: Record<string, string> = {
  Cotton: "Machine wash warm, tumble dry low.",
  Wool: "Hand wash cold, dry flat.",
};

/** Shirts get their product type by a tag, and care instructions. What the merchant set on a listing wins. */
createWalmartListingsWorkflow.hooks.itemsPrepared(async ({ listings, products }) => {
  const shirts = new Map(
    products
      .filter(({ tags }) =>
        (tags as { value: string }[] | null)?.some(({ value }) => value === "t-shirt"),
      )
      .map((product) => [product.id, CARE[String(product.material)]]),
  );
  return new StepResponse(
    Object.fromEntries(
      listings.flatMap(({ listing_id, product_id }) => {
        if (!product_id || !shirts.has(product_id)) return [];
        const care = shirts.get(product_id);
        return [
          [
            listing_id,
            {
              product_type: "T-Shirts",
              attributes: care ? { fabricCareInstructions: [care] } : {},
            },
          ],
        ];
      }),
    ),
  );
});
