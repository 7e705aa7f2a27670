/**
 * A date of Walmart's (MM/DD/YYYY, or M/D/YYYY after a spreadsheet, with or without a time, or ISO 8601) as YYYY-MM-DD;
 * `null` if it is none.
 */
export function isoDate(text: string): string | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s|$)/.exec(text.trim());
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]|$)/.exec(text.trim());
  const [year, month, day] = american
    ? [american[3], american[1], american[2]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

/** The date of a settlement file in Walmart's list (MMDDYYYY) as YYYY-MM-DD; `null` if it is none. */
export function reportDateToIso(reportDate: string): string | null {
  const [, month, day, year] = /^(\d\d)(\d\d)(\d{4})$/.exec(reportDate.trim()) ?? [];
  return month && day && year ? isoDate(`${month}/${day}/${year}`) : null;
}
