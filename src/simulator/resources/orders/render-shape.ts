/** A quantity in Walmart's words: text, not a number. */
export function each(quantity: number) {
  return { unitOfMeasurement: "EACH", amount: String(quantity) };
}

/** The arrays of orders that Walmart's XML-born JSON has been seen to collapse. */
const COLLAPSING = new Set(["order", "orderLine", "charge", "orderLineStatus", "refundCharge"]);

/** The same body with one-element arrays of these names as the bare object. */
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
