/** Calculates the last digit of a UPC, EAN or GTIN from the others: weights 3 and 1 from the right, modulo 10. */
export function gtinCheckDigit(body: string): string {
  let total = 0;
  for (let place = 0; place < body.length; place += 1) {
    const digit = Number(body[body.length - 1 - place]);
    total += digit * (place % 2 === 0 ? 3 : 1);
  }
  return String((10 - (total % 10)) % 10);
}

/** Calculates the last character of an ISBN-10 or ISSN from the others: descending weights down to 2, modulo 11. */
export function isbnCheckDigit(body: string): string {
  let total = 0;
  for (let place = 0; place < body.length; place += 1) {
    total += Number(body[place]) * (body.length + 1 - place);
  }
  const rest = (11 - (total % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}

/** Whether the number has a valid length and check digit. */
export function isValidGtin(number: string): boolean {
  return /^\d{8,14}$/.test(number) && gtinCheckDigit(number.slice(0, -1)) === number.at(-1);
}

/** Whether the check character of an ISBN-10 or ISSN is valid. */
export function isValidIsbn10OrIssn(number: string): boolean {
  return /^\d+[\dX]$/.test(number) && isbnCheckDigit(number.slice(0, -1)) === number.at(-1);
}

/** Expands a UPC-E of 8 digits to the UPC of 12 digits; `null` if it is not a UPC-E. */
export function expandUpcE(upcE: string): string | null {
  if (!/^[01]\d{7}$/.test(upcE)) return null;
  const [system, a, b, c, d, e, last, check] = upcE;
  const bodies: Record<string, string> = {
    "0": `${a}${b}${last}0000${c}${d}${e}`,
    "1": `${a}${b}${last}0000${c}${d}${e}`,
    "2": `${a}${b}${last}0000${c}${d}${e}`,
    "3": `${a}${b}${c}00000${d}${e}`,
    "4": `${a}${b}${c}${d}00000${e}`,
  };
  const body = bodies[last ?? ""] ?? `${a}${b}${c}${d}${e}0000${last}`;
  const upc = `${system}${body}${check}`;
  return isValidGtin(upc) ? upc : null;
}
