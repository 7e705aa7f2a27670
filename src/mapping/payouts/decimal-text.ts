const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/**
 * The decimal digits of an amount, without exponent; `null` if it is none. Walmart leaves out zeros ("-3", ".5"), and a
 * spreadsheet may add a currency sign, separators of thousands, and parentheses for negative amounts.
 */
export function decimalText(text: string): string | null {
  const trimmed = text.trim();
  const inParentheses = /^\((.*)\)$/.exec(trimmed)?.[1];
  const bare = (inParentheses ?? trimmed).replace(/[$\s]/g, "").replace(/,(?=\d{3}(\D|$))/g, "");
  const [, sign = "", whole = "", fraction = ""] = DECIMAL.exec(bare) ?? [];
  if (whole === "" && fraction === "") return null;
  const digits = `${whole.replace(/^0+(?=\d)/, "") || "0"}${fraction === "" ? "" : `.${fraction}`}`;
  const isNegative = (sign === "-") !== (inParentheses !== undefined);
  return isNegative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
