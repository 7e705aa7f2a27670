import { z } from "zod";
import { optionalText, requiredText } from "./tolerant";

/** Response of `PUT /v3/price`. */
export const priceUpdateSchema = z.looseObject({
  sku: requiredText,
  mart: optionalText,
  message: optionalText,
});
export type WalmartPriceUpdate = z.infer<typeof priceUpdateSchema>;
