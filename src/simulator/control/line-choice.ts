import { z } from "zod";
import type { LineStatus, SimulatedLine, SimulatedOrder } from "../state/order";
import { quantityIn } from "../state/portions";
import { ControlError } from "./errors";

/** Some lines with all or some of their units; by default the whole order. */
export const lineChoice = z
  .array(
    z.strictObject({
      lineNumber: z.coerce.string(),
      quantity: z.coerce.number().int().min(1).optional(),
    }),
  )
  .min(1)
  .optional();

/** Resolves the chosen lines, with the number of units in the given states. */
export function chooseLines(
  order: SimulatedOrder,
  chosen: z.output<typeof lineChoice>,
  statuses: LineStatus[],
): { line: SimulatedLine; quantity: number }[] {
  const choices =
    chosen ?? order.lines.map(({ lineNumber }) => ({ lineNumber, quantity: undefined }));
  const found = choices
    .map(({ lineNumber, quantity }) => {
      const line = order.lines.find((each) => each.lineNumber === lineNumber);
      if (!line) {
        throw new ControlError("lines", `lines: there is no line ${lineNumber}`);
      }
      return { line, quantity: quantity ?? quantityIn(line, ...statuses) };
    })
    .filter(({ quantity }) => quantity > 0);
  if (found.length === 0) {
    throw new ControlError("lines", `lines: the order has no units in ${statuses.join(" or ")}`);
  }
  return found;
}
