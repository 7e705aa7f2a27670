const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface TimeLeft {
  /** Whole units; negative once the moment has passed. */
  value: number;
  unit: "minute" | "hour" | "day";
  overdue: boolean;
  /** Less than a day is left. */
  soon: boolean;
}

/**
 * How long it is until a moment. Rounded down, so that it never promises more time than there is:
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

/** "in 5 hours", "3 days ago", "now", in the given language. Empty for what is no date. */
export function formatRelative(moment: string | Date, now: number, locale: string): string {
  const left = timeLeft(moment, now);
  if (!left) {
    return "";
  }
  // "In 0 minutes" is no way to speak.
  return Math.abs(left.value) === 0
    ? new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(0, "second")
    : new Intl.RelativeTimeFormat(locale).format(left.value, left.unit);
}

/** Date and time in the merchant's zone, which is named; the year only if it is another one. */
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

/** The end of the day some days after a moment, in the zone of this browser. */
export function endOfDay(now: Date, daysLater: number): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysLater + 1).toISOString();
}

/** The zone of this browser, as the time zone database names it. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the merchant's zone is called, whatever the time of year: "CT", or "GMT+1" where it has no short name. */
export function zoneName(locale: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: "shortGeneric",
  }).formatToParts(new Date());
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC";
}

/** How often a plain schedule comes round. */
interface Rhythm {
  every: number;
  unit: "second" | "minute";
}

/**
 * The rhythm of schedules such as every second minute, or every fifteen seconds (which have a sixth field, in front);
 * null for any other.
 */
export function rhythmOf(cron: string): Rhythm | null {
  const match = /^\*(?:\/(\d+))? \* \* \* \*( \*)?$/.exec(cron.trim().replace(/\s+/g, " "));
  return match && { every: Number(match[1] ?? 1), unit: match[2] ? "second" : "minute" };
}

/** A span of time in the unit that suits it: "40 sec", "2 min", "3.5 hr". */
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

/** A day as a chart names it. The date is the merchant's own, so no zone must move it. */
export function formatDay(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}
