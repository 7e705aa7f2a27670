import { MedusaError } from "@medusajs/framework/utils";
import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { refundPayloadSchema, type ReturnUnits } from "../messages/refund/payload";

/** Units of each line that can still be refunded, less those that Walmart is being told of. */
export function refundableUnits(
  lines: readonly WalmartReturnLineRow[],
  open: readonly Pick<WalmartUpdateRow, "payload">[],
): Map<number, number> {
  const asked = new Map<number, number>();
  for (const update of open) {
    for (const line of refundPayloadSchema.safeParse(update.payload).data?.lines ?? []) {
      asked.set(
        line.return_order_line_number,
        (asked.get(line.return_order_line_number) ?? 0) + line.quantity,
      );
    }
  }
  return new Map(
    lines.map((line) => [
      line.return_order_line_number,
      line.canceled
        ? 0
        : Math.max(
            0,
            line.quantity -
              line.refunded_quantity -
              (asked.get(line.return_order_line_number) ?? 0),
          ),
    ]),
  );
}

/** Each line once, in the order of their numbers. */
export function mergeUnits(asked: readonly ReturnUnits[]): ReturnUnits[] {
  const sums = new Map<number, number>();
  for (const { return_order_line_number: number, quantity } of asked)
    sums.set(number, (sums.get(number) ?? 0) + quantity);
  return [...sums]
    .map(([return_order_line_number, quantity]) => ({ return_order_line_number, quantity }))
    .sort((one, other) => one.return_order_line_number - other.return_order_line_number);
}

/**
 * The units that a request means: those that it names, or all that can be refunded.
 *
 * @throws MedusaError (INVALID_DATA) that tells how many were asked for and how many there are
 */
export function unitsToRefund(
  row: Pick<WalmartReturnRow, "return_order_id">,
  refundable: ReadonlyMap<number, number>,
  asked: readonly ReturnUnits[] | undefined,
): ReturnUnits[] {
  if (!asked) {
    return [...refundable].flatMap(([return_order_line_number, quantity]) =>
      quantity > 0 ? [{ return_order_line_number, quantity }] : [],
    );
  }
  return mergeUnits(asked).map(({ return_order_line_number: number, quantity }) => {
    const left = refundable.get(number);
    if (left === undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: the return ${row.return_order_id} has no line ${number}. It has ${[...refundable.keys()].join(", ")}.`,
      );
    }
    if (quantity > left) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: ${quantity} unit(s) of line ${number} were asked for, ${left} can be refunded.`,
      );
    }
    return { return_order_line_number: number, quantity };
  });
}

/** Refuses a refund of all that is left where that is nothing. */
export function nothingLeftError(
  row: Pick<WalmartReturnRow, "return_order_id">,
  lines: readonly Pick<WalmartReturnLineRow, "canceled" | "quantity" | "refunded_quantity">[],
): MedusaError {
  const total = lines.reduce((sum, line) => sum + (line.canceled ? 0 : line.quantity), 0);
  const refunded = lines.reduce((sum, line) => sum + line.refunded_quantity, 0);
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The return ${row.return_order_id} has nothing left to refund: ${refunded} of ${total} unit(s) are refunded` +
      `${refunded < total ? ", the others are about to be" : ""}.`,
  );
}
