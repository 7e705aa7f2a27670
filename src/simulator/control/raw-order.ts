import { z } from "zod";
import { LINE_STATUSES, type SimulatedLine } from "../state/order";
import { mergePortions } from "../state/portions";
import { rawLinesOf } from "../resources/orders/render";

const list = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])]);

/** What the simulator needs of a raw line to let things happen to it. Lines that lack it only show. */
const rawLine = z.object({
  lineNumber: z.coerce.string(),
  item: z.object({ sku: z.string(), productName: z.string().catch("") }),
  orderLineQuantity: z.object({ amount: z.coerce.number() }),
  orderLineStatuses: z.object({
    orderLineStatus: list(
      z.object({
        status: z.enum(LINE_STATUSES),
        statusQuantity: z.object({ amount: z.coerce.number() }),
      }),
    ),
  }),
  intentToCancel: z.unknown().optional(),
});

/** The lines of a raw order as far as they can be understood. Its charges only show: they cannot be refunded. */
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

/** The numbers that a raw order has, if any. */
export function numbersOfRaw(raw: Record<string, unknown> | undefined) {
  const text = (value: unknown) => (typeof value === "string" && value ? value : undefined);
  return {
    purchaseOrderId: text(raw?.purchaseOrderId),
    customerOrderId: text(raw?.customerOrderId),
  };
}
