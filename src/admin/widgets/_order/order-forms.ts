import { z } from "zod";
import type { AdminWalmartOrderLine } from "../../../types";
import { goodwillRefundSchema } from "../../../types/schemas/order-actions";
import { typedNumber } from "../../components/form/number-fields";

/** Lines with an amount left to refund. */
export const refundableOrderLines = (lines: AdminWalmartOrderLine[]): AdminWalmartOrderLine[] =>
  lines.filter((line) => line.refundable_amount > 0);

/** The request body, with any text as reason. */
const bodySchema = goodwillRefundSchema.extend({
  reason: z.string().pipe(goodwillRefundSchema.shape.reason),
});

/**
 * Turns the form of a refund without a return into the request body. Lines without an amount are left out; an amount
 * can't exceed what the buyer paid for its line.
 */
export const goodwillSchema = (lines: AdminWalmartOrderLine[]) =>
  z
    .object({
      reason: z.string(),
      comments: z.string().transform((text) => text.trim() || undefined),
      refund_id: z
        .string()
        .optional()
        .transform((id) => id || undefined),
      amounts: z.array(z.object({ line_number: z.string(), amount: z.string() })),
    })
    .transform(({ amounts, ...body }, context): z.input<typeof bodySchema> => {
      const entered = amounts.flatMap(({ line_number, amount }) => {
        const value = typedNumber(amount);
        return value === undefined ? [] : [{ line_number, amount: value }];
      });
      const isPossible = ({ line_number, amount }: (typeof entered)[number]) =>
        goodwillRefundSchema.shape.lines.element.shape.amount.safeParse(amount).success &&
        amount <= (lines.find((line) => line.line_number === line_number)?.refundable_amount ?? 0);
      if (entered.length === 0 || !entered.every(isPossible)) {
        context.addIssue({ code: "custom", path: ["amounts"], message: "is required" });
      }
      // Also checked here, so that all errors show together.
      if (!goodwillRefundSchema.shape.reason.safeParse(body.reason).success) {
        context.addIssue({ code: "custom", path: ["reason"], message: "is required" });
      }
      return { ...body, lines: entered };
    })
    .pipe(bodySchema);
