/** A quantity in Walmart's words: text, not a number. */
export function each(quantity: number) {
  return { unitOfMeasurement: "EACH", amount: String(quantity) };
}

/** The arrays that Walmart's XML-born JSON has been seen to collapse. */
const COLLAPSING = new Set(["order", "orderLine", "charge", "orderLineStatus", "refundCharge"]);

/** The same body with one-element arrays as the bare object. */
export function unwrapSingletons(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, collapse(name, value)]),
  );
}

function collapse(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => collapse("", item));
    return COLLAPSING.has(name) && items.length === 1 ? items[0] : items;
  }
  return isRecord(value) ? unwrapSingletons(value) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
