import type { WalmartCarrier } from "./walmart-carriers";

/** Post offices by the country code at the end of an international tracking number (UPU S10). */
export const POST_OFFICES: Record<string, WalmartCarrier> = {
  US: "USPS",
  CN: "China Post",
  IN: "India Post",
  GB: "Royal Mail",
  CA: "Canada Post",
  JP: "Japan Post",
  DE: "Deutsche Post",
  MX: "Correos de Mexico",
  SE: "PostNord Sweden",
};

/** Shapes that only one carrier uses. Plain runs of 10 to 15 digits are missing: many carriers have those. */
const SHAPES: readonly [RegExp, (number: string) => WalmartCarrier | undefined][] = [
  [/^1Z[0-9A-Z]{16}$/, () => "UPS"],
  [/^[CD]\d{14}$/, () => "OnTrac"],
  [/^(?:420\d{5}(?:\d{4})?)?9[1-5]\d{20}$/, () => "USPS"],
  [/^[A-Z]{2}\d{9}[A-Z]{2}$/, (number) => POST_OFFICES[number.slice(-2)]],
];

/** The carrier whose numbers look like this one, whatever its check digit is; `undefined` if there is no such shape. */
export function carrierByShape(number: string): WalmartCarrier | undefined {
  for (const [shape, carrierOf] of SHAPES) if (shape.test(number)) return carrierOf(number);
  return undefined;
}
