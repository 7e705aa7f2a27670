/** Walmart's types of product identifiers. */
export const PRODUCT_ID_TYPES = ["UPC", "GTIN", "EAN", "ISBN"] as const;
export type ProductIdType = (typeof PRODUCT_ID_TYPES)[number];

const LENGTHS: Record<ProductIdType, readonly number[]> = {
  UPC: [12],
  GTIN: [14],
  EAN: [13],
  ISBN: [10, 13],
};

/**
 * Converts an identifier to a GTIN of 14 digits, so that any identifier of a product finds it; null if the length or
 * the check digit is wrong.
 */
export function gtinOf(type: ProductIdType, id: string): string | null {
  if (!LENGTHS[type].includes(id.length)) {
    return null;
  }
  if (id.length === 10) {
    return gtinOfIsbn10(id);
  }
  const gtin = id.padStart(14, "0");
  return /^\d{14}$/.test(gtin) && checkDigit(gtin.slice(0, 13)) === gtin[13] ? gtin : null;
}

/** The 12 digits of the UPC of a product. */
export function upcOf(gtin: string): string {
  return gtin.startsWith("00") ? gtin.slice(2) : "";
}

/** Calculates the last digit of a GTIN from the others. */
export function checkDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

function gtinOfIsbn10(id: string): string | null {
  if (!/^\d{9}[\dX]$/.test(id)) {
    return null;
  }
  const sum = [...id].reduce(
    (total, digit, place) => total + (digit === "X" ? 10 : Number(digit)) * (10 - place),
    0,
  );
  const body = `0978${id.slice(0, 9)}`;
  return sum % 11 === 0 ? body + checkDigit(body) : null;
}
