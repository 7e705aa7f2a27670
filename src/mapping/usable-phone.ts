/** "4085551234 x12", "4085551234 ext. 12", "4085551234,12" */
const EXTENSION = /\s*(?:,|;|#|x|ext\.?|extension)\s*(\d{1,6})\s*$/i;

/**
 * A valid phone number, with its extension as "x12"; `undefined` if it is not valid. Walmart often sends zeros instead.
 */
export function usablePhone(phone: string | undefined): string | undefined {
  const text = phone?.trim() ?? "";
  const extension = EXTENSION.exec(text)?.[1];
  const number = text.replace(EXTENSION, "").trim();
  const digits = number.replace(/\D/g, "");
  const isNumber = /^[+\d\s().-]+$/.test(number) && digits.length >= 7 && digits.length <= 15;
  // A run of one digit ("0000000000", "9999999999") only fills the field.
  if (!isNumber || /^1?(\d)\1*$/.test(digits)) return undefined;
  return extension ? `${number} x${extension}` : number;
}
