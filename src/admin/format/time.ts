const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface TimeLeft {
  /** Whole units; negative in the past. */
  value: number;
  unit: "minute" | "hour" | "day";
  overdue: boolean;
  /** Less than a day left. */
  soon: boolean;
}

/**
 * The time left until a moment, rounded down so that it never promises more than there is:
 * minutes below an hour, hours below two days, then days.
 */
export function timeLeft(moment: string | Date, now: number): TimeLeft | null {
  const at = new Date(moment).getTime();
  if (Number.isNaN(at)) {
    return null;
  }
  const distance = Math.abs(at - now);
  const overdue = at < now;
  const [unit, size] =
    distance < HOUR
      ? (["minute", MINUTE] as const)
      : distance < 2 * DAY
        ? (["hour", HOUR] as const)
        : (["day", DAY] as const);
  const value = Math.floor(distance / size) * (overdue ? -1 : 1);
  return { value, unit, overdue, soon: !overdue && distance < DAY };
}

/** Such as "in 5 hours", "3 days ago" or "now". Empty for an invalid date. */
export function formatRelative(moment: string | Date, now: number, locale: string): string {
  const left = timeLeft(moment, now);
  if (!left) {
    return "";
  }
  // "Now" instead of "in 0 minutes".
  return Math.abs(left.value) === 0
    ? new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second")
    : new Intl.RelativeTimeFormat(locale).format(left.value, left.unit);
}

/** Date and time with the time zone, by default the browser's. The year shows only if it is not the current one. */
export function formatDateTime(
  moment: string | Date,
  locale: string,
  options: { now?: number; timeZone?: string; zone?: boolean } = {},
): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) {
    return "";
  }
  const sameYear = date.getFullYear() === new Date(options.now ?? Date.now()).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: sameYear ? undefined : "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: options.timeZone,
    timeZoneName: options.zone === false ? undefined : "short",
  }).format(date);
}

/** The end of the day some days after a moment, in the browser's time zone. */
export function endOfDay(now: Date, daysLater: number): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysLater + 1).toISOString();
}

/** The browser's time zone, such as `America/Chicago`. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The short name of a time zone regardless of daylight saving time, such as "CT", or "GMT+1" if it has none. */
export function zoneName(locale: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: "shortGeneric",
  }).formatToParts(new Date());
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC";
}

/** How often a simple schedule runs. */
interface Interval {
  every: number;
  unit: "second" | "minute";
}

/**
 * How often a cron schedule such as every second minute or every fifteen seconds (with a sixth field, in front) runs;
 * null for other schedules.
 */
export function intervalOf(cron: string): Interval | null {
  const match = /^\*(?:\/(\d+))? \* \* \* \*( \*)?$/.exec(cron.trim().replace(/\s+/g, " "));
  return match && { every: Number(match[1] ?? 1), unit: match[2] ? "second" : "minute" };
}

/** A duration such as "40 sec", "2 min" or "3.5 hr". */
export function formatDuration(seconds: number, locale: string): string {
  const [value, unit] =
    seconds < 90
      ? [Math.round(seconds), "second"]
      : seconds < 90 * 60
        ? [Math.round(seconds / 60), "minute"]
        : seconds < 48 * 3600
          ? [seconds / 3600, "hour"]
          : [seconds / 86_400, "day"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: unit as string,
    unitDisplay: "short",
    maximumFractionDigits: 1,
  }).format(value as number);
}

/** A date without a time (YYYY-MM-DD), which is the same in all time zones. */
export function formatDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(day);
}

/** A date for charts. It is a date in the merchant's time zone already, so it is formatted in UTC. */
export function formatDay(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}
