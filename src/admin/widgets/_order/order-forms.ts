import { z } from "zod";
import type {
  AdminWalmartOrderDetail,
  AdminWalmartOrderLine,
  AdminWalmartUpdateState,
} from "../../../types";
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

/** States of updates that are neither confirmed nor resolved. */
const UNCONFIRMED: AdminWalmartUpdateState[] = ["pending", "sending", "failed"];

/**
 * Tracking numbers that the merchant can correct: those of shipped packages, and those that Walmart has not received
 * yet or has rejected.
 */
export function correctableParcels({
  order_id,
  fulfilled_by,
  lines,
  updates,
}: Pick<AdminWalmartOrderDetail, "order_id" | "fulfilled_by" | "lines" | "updates">): string[] {
  if (!order_id || fulfilled_by !== "seller") return [];
  const shipped = lines
    .filter(({ quantities }) => quantities.shipped > 0)
    .flatMap(({ tracking }) => tracking.map(({ tracking_number }) => tracking_number ?? ""));
  const unconfirmed = updates
    .filter(({ state }) => UNCONFIRMED.includes(state))
    .flatMap(({ tracking_numbers }) => tracking_numbers);
  return [...new Set([...shipped, ...unconfirmed])].filter(Boolean);
}
