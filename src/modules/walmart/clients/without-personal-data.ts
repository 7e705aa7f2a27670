/** Names under which Walmart sends what identifies a buyer. */
const PERSONAL = [
  "postalAddress",
  "shippingAddress",
  "billingAddress",
  "phone",
  "customerName",
  "customerEmailId",
  "customerEmail",
  "email",
  "buyerId",
  "buyerInfo",
  "contactInfo",
  "labelImageURL",
  "returnDescription",
];
const IS_PERSONAL = new RegExp(`^(${PERSONAL.join("|")})$`, "i");
/** The same names in text that could not be parsed. */
const IN_TEXT = new RegExp(PERSONAL.join("|"), "i");
const LEFT_OUT = "(left out: personal data)";

/** A copy of what Walmart sent or was sent, for the activity log, without what identifies a buyer. */
export function withoutPersonalData(value: unknown): unknown {
  if (typeof value === "string") return IN_TEXT.test(value) ? LEFT_OUT : value;
  return strip(value);
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [
      name,
      IS_PERSONAL.test(name) && content !== null ? LEFT_OUT : strip(content),
    ]),
  );
}
