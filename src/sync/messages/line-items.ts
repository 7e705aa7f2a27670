/** Which Medusa line item a line of a purchase order became. */
export interface LineItemOfLine {
  line_number: string;
  line_item_id: string | null;
  sku?: string | null;
  title?: string | null;
}

/** Medusa line item ids by line number. */
export function itemsByLine(lines: readonly LineItemOfLine[]): Map<string, string | null> {
  return new Map(lines.map((line) => [line.line_number, line.line_item_id]));
}

/** Names items for the merchant, who knows SKUs and titles but no ids. */
export function itemNames(lines: readonly LineItemOfLine[]): (lineItemId: string) => string {
  return (lineItemId) => {
    const line = lines.find((one) => one.line_item_id === lineItemId);
    if (!line?.sku && !line?.title) return "An item of the order";
    if (!line.title || !line.sku) return (line.title ?? line.sku) || "An item of the order";
    return `${line.title} (${line.sku})`;
  };
}
