import { z } from "zod";
import type { LineStatus, SimulatedLine, SimulatedOrder } from "../state/order";
import { quantityIn } from "../state/portions";
import { ControlError } from "./errors";

/** Some lines, wholly or some units of each; all of the order by default. */
export const lineChoice = z
  .array(
    z.strictObject({
      lineNumber: z.coerce.string(),
      quantity: z.coerce.number().int().min(1).optional(),
    }),
  )
  .min(1)
  .optional();

/** The chosen lines with how many of their units in these states are meant. */
export function chooseLines(
  order: SimulatedOrder,
  chosen: z.output<typeof lineChoice>,
  statuses: LineStatus[],
): { line: SimulatedLine; quantity: number }[] {
  const asked =
    chosen ?? order.lines.map(({ lineNumber }) => ({ lineNumber, quantity: undefined }));
  const found = asked
    .map(({ lineNumber, quantity }) => {
      const line = order.lines.find((each) => each.lineNumber === lineNumber);
      if (!line) {
        throw new ControlError("lines", `lines: there is no line ${lineNumber}`);
      }
      return { line, quantity: quantity ?? quantityIn(line, ...statuses) };
    })
    .filter(({ quantity }) => quantity > 0);
  if (found.length === 0) {
    throw new ControlError("lines", `lines: nothing of the order is in ${statuses.join(" or ")}`);
  }
  return found;
}
