const HOUR = 3_600_000;

/** A calendar day in a time zone: its date, its start, and the start of the next day. */
export interface LocalDay {
  /** `2026-11-24` */
  date: string;
  from: Date;
  until: Date;
}

/** Whether this system knows a time zone, such as `America/Chicago`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Consecutive calendar days of a time zone, oldest first. `first` and `last` count from the day of `now` (0), so -1 is
 * yesterday. A day on which the clocks change has 23 or 25 hours.
 */
export function localDays(timeZone: string, now: Date, first: number, last: number): LocalDay[] {
  const [year, month, day] = partsOf(now, timeZone);
  const starts = Array.from({ length: last - first + 2 }, (_, index) => {
    // The date in UTC, where every day has 24 hours.
    const date = new Date(Date.UTC(year, month - 1, day + first + index));
    return { date: date.toISOString().slice(0, 10), at: startOfDay(date, timeZone) };
  });
  return starts.slice(0, -1).map(({ date, at }, index) => ({
    date,
    from: at,
    until: starts[index + 1]?.at ?? at,
  }));
}

/** The start of a date (given in UTC) in a time zone: midnight, or if the clocks skip it, the moment after. */
function startOfDay(date: Date, timeZone: string): Date {
  const hasStarted = (at: number) => {
    const [year, month, day] = partsOf(new Date(at), timeZone);
    return Date.UTC(year, month - 1, day) >= date.getTime();
  };
  // Time zones are between UTC-12 and UTC+14, and their offsets are multiples of 15 minutes.
  let before = (date.getTime() - 15 * HOUR) / (HOUR / 4);
  let after = (date.getTime() + 13 * HOUR) / (HOUR / 4);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (hasStarted(middle * (HOUR / 4))) after = middle;
    else before = middle;
  }
  return new Date(after * (HOUR / 4));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(moment: Date, timeZone: string): [year: number, month: number, day: number] {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en", {
      timeZone,
      calendar: "gregory",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
  formats.set(timeZone, format);
  const parts = format.formatToParts(moment);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
  return [part("year"), part("month"), part("day")];
}
