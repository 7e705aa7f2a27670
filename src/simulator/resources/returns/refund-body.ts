import { z } from "zod";

/** Everything refundable if absent. */
const quantity = z.object({
  unitOfMeasure: z.enum(["EACH", "EA"]).optional(),
  measurementValue: z.number(),
});

/** The shape of the body of a refund. Missing fields are reported by the operation, in Walmart's wording. */
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
