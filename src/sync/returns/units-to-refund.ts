import { MedusaError } from "@medusajs/framework/utils";
import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { refundPayloadSchema, type ReturnUnits } from "../messages/refund/payload";

/** Refundable units of each line, less those in pending messages. */
export function refundableUnits(
  lines: readonly WalmartReturnLineRow[],
  open: readonly Pick<WalmartUpdateRow, "payload">[],
): Map<number, number> {
  const requested = new Map<number, number>();
  for (const update of open) {
    for (const line of refundPayloadSchema.safeParse(update.payload).data?.lines ?? []) {
      requested.set(
        line.return_order_line_number,
        (requested.get(line.return_order_line_number) ?? 0) + line.quantity,
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
              (requested.get(line.return_order_line_number) ?? 0),
          ),
    ]),
  );
}

/** Merges entries of the same line, sorted by number. */
export function mergeUnits(requested: readonly ReturnUnits[]): ReturnUnits[] {
  const sums = new Map<number, number>();
  for (const { return_order_line_number: number, quantity } of requested)
    sums.set(number, (sums.get(number) ?? 0) + quantity);
  return [...sums]
    .map(([return_order_line_number, quantity]) => ({ return_order_line_number, quantity }))
    .sort((one, other) => one.return_order_line_number - other.return_order_line_number);
}

/**
 * The units to refund: the requested ones, or all that can be refunded.
 *
 * @throws MedusaError (INVALID_DATA) with the requested and the refundable quantity
 */
export function unitsToRefund(
  row: Pick<WalmartReturnRow, "return_order_id">,
  refundable: ReadonlyMap<number, number>,
  requested: readonly ReturnUnits[] | undefined,
): ReturnUnits[] {
  if (!requested) {
    return [...refundable].flatMap(([return_order_line_number, quantity]) =>
      quantity > 0 ? [{ return_order_line_number, quantity }] : [],
    );
  }
  return mergeUnits(requested).map(({ return_order_line_number: number, quantity }) => {
    const left = refundable.get(number);
    if (left === undefined) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: Return ${row.return_order_id} has no line ${number}. Its lines: ${[...refundable.keys()].join(", ")}.`,
      );
    }
    if (quantity > left) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: ${quantity} unit(s) of line ${number} were requested, but only ${left} can be refunded.`,
      );
    }
    return { return_order_line_number: number, quantity };
  });
}

/** The error for a return of which all units are already refunded or being refunded. */
export function nothingLeftError(
  row: Pick<WalmartReturnRow, "return_order_id">,
  lines: readonly Pick<WalmartReturnLineRow, "canceled" | "quantity" | "refunded_quantity">[],
): MedusaError {
  const total = lines.reduce((sum, line) => sum + (line.canceled ? 0 : line.quantity), 0);
  const refunded = lines.reduce((sum, line) => sum + line.refunded_quantity, 0);
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Return ${row.return_order_id} has nothing left to refund: ${refunded} of ${total} unit(s) are refunded` +
      `${refunded < total ? ", and refunds of the others are being sent" : ""}.`,
  );
}
