/** An amount in its currency, in the given language. An unknown currency is shown by its code. */
export function formatMoney(amount: number, currencyCode: string, locale: string): string {
  const currency = currencyCode.toUpperCase();
  try {
    return new Intl.NumberFormat(locale, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
    }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locale).format(amount)} ${currency}`;
  }
}
