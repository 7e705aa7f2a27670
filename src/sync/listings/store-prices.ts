import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { chunks } from "../kernel/chunks";
import { queryOf } from "../kernel/container";

/** The currency of prices at Walmart Marketplace in the US. */
export const PRICE_CURRENCY = "usd";

const CHUNK = 500;

/** Variant prices in the account's region, with price lists. Variants without a price are left out. */
export async function storePrices(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "region_id">,
  variantIds: string[],
): Promise<Map<string, number>> {
  const prices = new Map<string, number>();
  for (const ids of chunks(variantIds, CHUNK)) {
    const { data } = await queryOf(container).graph({
      entity: "variant",
      fields: ["id", "calculated_price.*"],
      filters: { id: ids },
      context: {
        calculated_price: QueryContext({
          region_id: account.region_id,
          currency_code: PRICE_CURRENCY,
        }),
      },
    });
    for (const { id, calculated_price } of data as unknown as PricedVariant[]) {
      const amount = calculated_price?.calculated_amount;
      if (amount != null) prices.set(id, Number(amount));
    }
  }
  return prices;
}

interface PricedVariant {
  id: string;
  calculated_price?: { calculated_amount?: number | string | null } | null;
}
