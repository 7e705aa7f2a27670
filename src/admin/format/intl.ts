/**
 * The dashboard's language code as a locale for Intl: `ptBR` becomes `pt-BR`. If the browser
 * prefers a regional variant of the language (`en-GB` for `en`), it is used, so that dates look
 * familiar.
 */
export function intlLocale(language: string, preferred: readonly string[] = []): string {
  const tag = language.replace(/^([a-z]{2,3})([A-Z]{2})$/, "$1-$2");
  const regional = tag.includes("-")
    ? undefined
    : preferred.find((candidate) => candidate.startsWith(`${tag}-`));
  try {
    return Intl.getCanonicalLocales(regional ?? tag)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** An amount with its currency symbol, or with the code of an unknown currency. */
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

/** The sign between whole and part: a comma or a point. */
export function decimalSign(locale: string): "." | "," {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
}
