import {
  formatDateTime,
  formatDay,
  formatDuration,
  formatRelative,
  intervalOf,
  timeLeft,
} from "../time";

const NOW = Date.parse("2026-03-10T12:00:00Z");
const at = (offsetMs: number) => new Date(NOW + offsetMs).toISOString();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe("timeLeft", () => {
  it.each([
    ["half a minute left", 30_000, { value: 0, unit: "minute", overdue: false, soon: true }],
    ["minutes below an hour", 59 * MINUTE, { value: 59, unit: "minute", soon: true }],
    ["hours from one hour on", HOUR, { value: 1, unit: "hour", soon: true }],
    ["never more than is left", 2 * HOUR - 1, { value: 1, unit: "hour" }],
    ["not soon from a day on", DAY, { value: 24, unit: "hour", soon: false }],
    ["hours below two days", 2 * DAY - 1, { value: 47, unit: "hour" }],
    ["days from two days on", 2 * DAY, { value: 2, unit: "day" }],
    ["overdue by minutes", -5 * MINUTE, { value: -5, unit: "minute", overdue: true, soon: false }],
    ["overdue by days", -3 * DAY, { value: -3, unit: "day", overdue: true, soon: false }],
  ])("%s", (_name, offset, expected) => {
    expect(timeLeft(at(offset), NOW)).toMatchObject(expected);
  });

  it("is null for an invalid date", () => {
    expect(timeLeft("soon", NOW)).toBeNull();
  });
});

describe("formatRelative", () => {
  it.each([
    ["en", 5 * HOUR, "in 5 hours"],
    ["en", -3 * DAY, "3 days ago"],
    ["en", 10_000, "now"],
    ["en", -10_000, "now"],
    ["de", 5 * HOUR, "in 5 Stunden"],
    ["nl", -3 * DAY, "3 dagen geleden"],
    ["es", 20 * MINUTE, "dentro de 20 minutos"],
  ])("speaks %s", (locale, offset, expected) => {
    expect(formatRelative(at(offset), NOW, locale)).toBe(expected);
  });

  it("is empty for an invalid date", () => {
    expect(formatRelative("soon", NOW, "en")).toBe("");
  });
});

describe("formatDateTime", () => {
  it("shows the moment in the given zone and names the zone", () => {
    const text = formatDateTime("2026-03-12T04:59:00Z", "en-US", {
      now: NOW,
      timeZone: "America/New_York",
    });
    expect(text).toMatch(/Thu, Mar 12/);
    expect(text).toMatch(/12:59/);
    expect(text).toMatch(/EDT/);
    expect(text).not.toMatch(/2026/);
  });

  it("shows the year if it is not the current one", () => {
    expect(formatDateTime("2027-07-01T12:00:00Z", "de", { now: NOW, timeZone: "UTC" })).toMatch(
      /2027/,
    );
  });

  it("is empty for an invalid date", () => {
    expect(formatDateTime("", "en")).toBe("");
  });
});

it.each([
  [40, "40 sec"],
  [120, "2 min"],
  [2 * 3600 + 1800, "2.5 hr"],
  [3 * 86_400, "3 days"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatDuration(seconds, "en-US")).toBe(text);
});

it("does not shift a date by the time zone", () => {
  expect(formatDay("2026-11-24", "en-US")).toBe("Nov 24");
});

it.each([
  ["* * * * *", { every: 1, unit: "minute" }],
  ["*/2 * * * *", { every: 2, unit: "minute" }],
  [" */15  * * * * * ", { every: 15, unit: "second" }],
  ["0 3 * * *", null],
  ["off", null],
])("%j runs %j", (cron, interval) => {
  expect(intervalOf(cron)).toEqual(interval);
});
