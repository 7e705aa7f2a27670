import { z } from "zod";

/** Without it all that is refundable is meant. */
const quantity = z.object({
  unitOfMeasure: z.enum(["EACH", "EA"]).optional(),
  measurementValue: z.number(),
});

/** The body of a refund, as far as its shape goes. What is left out is told in Walmart's own words. */
export const refundBody = z.object({
  customerOrderId: z.string().optional(),
  refundLines: z
    .array(
      z.object({
        returnOrderLineNumber: z.number().int().optional(),
        quantity: quantity.optional(),
      }),
    )
    .optional(),
});

/** One line of the call. */
export type RefundBodyLine = NonNullable<z.infer<typeof refundBody>["refundLines"]>[number];
