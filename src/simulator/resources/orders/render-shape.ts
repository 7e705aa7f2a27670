/** A quantity in Walmart's format: text, not a number. */
export function toQuantity(quantity: number) {
  return { unitOfMeasurement: "EACH", amount: String(quantity) };
}

/** The arrays of orders that Walmart's XML-based JSON has been seen to collapse. */
const COLLAPSING = new Set(["order", "orderLine", "charge", "orderLineStatus", "refundCharge"]);

/** Replaces one-element arrays with these names by their element. */
export function unwrapSingletons(
  body: Record<string, unknown>,
  names: ReadonlySet<string> = COLLAPSING,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, collapse(name, value, names)]),
  );
}

function collapse(name: string, value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => collapse("", item, names));
    return names.has(name) && items.length === 1 ? items[0] : items;
  }
  return isRecord(value) ? unwrapSingletons(value, names) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
