import { z } from "zod";
import type { SimulatedLine } from "../state/order";
import { mergePortions } from "../state/portions";
import { rawLinesOf } from "../resources/orders/render";

const list = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])]);

/** The fields of a raw line that the simulator needs to change it. Lines without them are only displayed. */
const rawLine = z.object({
  lineNumber: z.coerce.string(),
  item: z.object({ sku: z.string(), productName: z.string().catch("") }),
  orderLineQuantity: z.object({ amount: z.coerce.number() }),
  orderLineStatuses: z.object({
    orderLineStatus: list(
      z.object({
        status: z.string(),
        statusQuantity: z.object({ amount: z.coerce.number() }),
      }),
    ),
  }),
  intentToCancel: z.unknown().optional(),
});

/** Parses the lines of a raw order as far as possible. Charges are only displayed: they cannot be refunded. */
export function linesOfRaw(raw: Record<string, unknown>, now: number): SimulatedLine[] {
  return rawLinesOf(raw).flatMap((value) => {
    const result = rawLine.safeParse(value);
    if (!result.success) {
      return [];
    }
    const line = result.data;
    return [
      {
        lineNumber: line.lineNumber,
        sku: line.item.sku,
        productName: line.item.productName,
        condition: "New",
        quantity: line.orderLineQuantity.amount,
        charges: [],
        portions: mergePortions(
          line.orderLineStatuses.orderLineStatus.map(({ status, statusQuantity }) => ({
            status,
            quantity: statusQuantity.amount,
          })),
        ),
        refunds: [],
        statusDate: now,
        intentToCancel: /^true$/i.test(String(line.intentToCancel)),
      },
    ];
  });
}

/** Returns the numbers of a raw order, if it has any. */
export function numbersOfRaw(raw: Record<string, unknown> | undefined) {
  const text = (value: unknown) => (typeof value === "string" && value ? value : undefined);
  return {
    purchaseOrderId: text(raw?.purchaseOrderId),
    customerOrderId: text(raw?.customerOrderId),
  };
}
