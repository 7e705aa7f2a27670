/** Which Medusa line item a line of a purchase order became. */
export interface LineItemOfLine {
  line_number: string;
  line_item_id: string | null;
}

/** Medusa line item ids by line number. */
export function itemsByLine(lines: readonly LineItemOfLine[]): Map<string, string | null> {
  return new Map(lines.map((line) => [line.line_number, line.line_item_id]));
}
