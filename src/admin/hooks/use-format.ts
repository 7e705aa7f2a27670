import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDay, formatDuration } from "../routes/walmart/chart-values";
import { intlLocale } from "../format/locale";
import { formatMoney } from "../format/money";
import { formatDateTime, formatRelative, zoneName } from "../format/time";

/** Money and times as the admin's language writes them. */
export function useFormat() {
  const { i18n } = useTranslation();
  const locale = intlLocale(i18n.language, navigator.languages);
  return useMemo(
    () => ({
      dateTime: (moment: string) => formatDateTime(moment, locale),
      /** For tables, whose heads name the zone. */
      shortTime: (moment: string) => formatDateTime(moment, locale, { zone: false }),
      zone: zoneName(locale),
      day: (date: string) => formatDay(date, locale),
      duration: (seconds: number) => formatDuration(seconds, locale),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      relative: (moment: string, now: number) => formatRelative(moment, now, locale),
      money: (amount: number, currencyCode: string) => formatMoney(amount, currencyCode, locale),
      list: (items: string[]) => new Intl.ListFormat(locale, { type: "unit" }).format(items),
    }),
    [locale],
  );
}
