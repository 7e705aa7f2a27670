import type { LineItemOfLine } from "../line-items";
import type { CancelPayload } from "./payload";

/** What a cancellation names. `items` is `null` if it is everything that can be canceled. */
export interface RequestedUnits {
  items: { line_item_id: string; quantity: number }[] | null;
  /** The item of each line. If the message names lines, each is an item of its own, by its number. */
  lines: readonly LineItemOfLine[];
}

export function requestedUnits(
  { items, lines: named }: Pick<CancelPayload, "items" | "lines">,
  lines: readonly LineItemOfLine[],
): RequestedUnits {
  if (!named) return { items, lines };
  return {
    items: named.map(({ line_number, quantity }) => ({ line_item_id: line_number, quantity })),
    lines: lines.map((line) => ({ ...line, line_item_id: line.line_number })),
  };
}
