/** "4085551234 x12", "4085551234 ext. 12", "4085551234,12" */
const EXTENSION = /\s*(?:,|;|#|x|ext\.?|extension)\s*(\d{1,6})\s*$/i;

/**
 * A phone number that could be called, with its extension as "x12"; `undefined` for what is none.
 * Walmart often sends zeros in its place.
 */
export function usablePhone(phone: string | undefined): string | undefined {
  const text = phone?.trim() ?? "";
  const extension = EXTENSION.exec(text)?.[1];
  const number = text.replace(EXTENSION, "").trim();
  const digits = number.replace(/\D/g, "");
  const isNumber = /^[+\d\s().-]+$/.test(number) && digits.length >= 7 && digits.length <= 15;
  // A run of one digit ("0000000000", "9999999999") fills the field and reaches nobody.
  if (!isNumber || /^1?(\d)\1*$/.test(digits)) return undefined;
  return extension ? `${number} x${extension}` : number;
}
