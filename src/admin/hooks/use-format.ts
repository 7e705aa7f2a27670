import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { decimalSign, formatMoney, intlLocale } from "../format/intl";
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatDuration,
  formatRelative,
  zoneName,
} from "../format/time";

/** Formats money, numbers and times in the admin's language. */
export function useFormat() {
  const { i18n } = useTranslation();
  const locale = intlLocale(i18n.language, navigator.languages);
  return useMemo(
    () => ({
      dateTime: (moment: string) => formatDateTime(moment, locale),
      /** For tables whose header shows the time zone. */
      shortTime: (moment: string) => formatDateTime(moment, locale, { zone: false }),
      zone: zoneName(locale),
      date: (date: string) => formatDate(date, locale),
      day: (date: string) => formatDay(date, locale),
      duration: (seconds: number) => formatDuration(seconds, locale),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      relative: (moment: string, now: number) => formatRelative(moment, now, locale),
      money: (amount: number, currencyCode: string) => formatMoney(amount, currencyCode, locale),
      decimal: decimalSign(locale),
      list: (items: string[]) => new Intl.ListFormat(locale, { type: "unit" }).format(items),
    }),
    [locale],
  );
}

/** The current time, updated so that "in 5 minutes" stays correct. */
export function useNow(everyMs = 30_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
