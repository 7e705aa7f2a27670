import { z } from "zod";
import { centsOf } from "../../state/cents";

export const money = z.object({
  currency: z.literal("USD"),
  amount: z
    .number()
    .positive()
    .refine((amount) => centsOf(amount) !== null, "must not have more than two decimals"),
});

/** `PUT /v3/price`, and an item of the feed type `price`. */
export const priceBody = z.strictObject({
  sku: z.string().min(1),
  offerId: z.string().optional(),
  replaceAll: z.enum(["true", "false"]).optional(),
  pricing: z
    .array(
      z.strictObject({
        effectiveDate: z.string().optional(),
        expirationDate: z.string().optional(),
        promoId: z.string().optional(),
        processMode: z.enum(["UPSERT", "DELETE"]).optional(),
        currentPriceType: z.enum(["BASE", "REDUCED", "CLEARANCE"]),
        currentPrice: money,
        comparisonPriceType: z.literal("BASE").optional(),
        comparisonPrice: money.optional(),
        priceDisplayCodes: z.enum(["CART", "CHECKOUT"]).optional(),
      }),
    )
    .min(1)
    .max(1000),
});

/** The item's new price in cents. */
export function centsOfBody({ pricing }: z.infer<typeof priceBody>): number {
  const base = pricing.find(({ currentPriceType }) => currentPriceType === "BASE") ?? pricing[0];
  return Math.round((base?.currentPrice.amount ?? 0) * 100);
}
