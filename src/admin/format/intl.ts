/**
 * The dashboard's language codes as Intl knows them: `ptBR` becomes `pt-BR`. Where the browser
 * prefers a regional kind of the same language (`en-GB` for `en`), that one is taken, so that dates
 * look as the merchant is used to.
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
