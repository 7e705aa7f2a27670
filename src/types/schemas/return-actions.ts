import { z } from "zod";
import { units } from "./fields";

const MAX_LINES = 1000;

/** `POST /admin/walmart/returns/:id/refund` */
export const refundReturnSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        return_order_line_number: z.int({ error: "must be the number of a line" }),
        quantity: units(),
      }),
    )
    .min(1)
    .max(MAX_LINES)
    .optional(),
  restock: z.boolean().optional(),
});
