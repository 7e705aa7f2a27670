import fc from "fast-check";
import { isTimeZone, localDays } from "../local-days";

const iso = (at: Date | undefined) => at?.toISOString();

it("starts a day at midnight of the time zone", () => {
  const [today] = localDays("America/Chicago", new Date("2026-11-24T02:00:00Z"), 0, 0);
  // In Chicago it is still the previous day.
  expect(today?.date).toBe("2026-11-23");
  expect(iso(today?.from)).toBe("2026-11-23T06:00:00.000Z");
  expect(iso(today?.until)).toBe("2026-11-24T06:00:00.000Z");
});

it("returns days of 23 or 25 hours when the clocks change", () => {
  const hours = (timeZone: string, now: string) => {
    const [day] = localDays(timeZone, new Date(now), 0, 0);
    return ((day?.until.getTime() ?? 0) - (day?.from.getTime() ?? 0)) / 3_600_000;
  };
  expect(hours("Europe/Berlin", "2026-03-29T12:00:00Z")).toBe(23);
  expect(hours("Europe/Berlin", "2026-10-25T12:00:00Z")).toBe(25);
  expect(hours("Asia/Kathmandu", "2026-10-25T12:00:00Z")).toBe(24);
});

it("starts a day after midnight if the clocks skip it", () => {
  // In Havana the clocks go from 0:00 to 1:00.
  const [day] = localDays("America/Havana", new Date("2026-03-08T12:00:00Z"), 0, 0);
  expect(iso(day?.from)).toBe("2026-03-08T05:00:00.000Z");
});

it("recognizes time zones", () => {
  expect(isTimeZone("Europe/Amsterdam")).toBe(true);
  expect(isTimeZone("Mars/Olympus")).toBe(false);
});

it("returns days without gaps and of plausible length, in every time zone, at any time", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
      fc.date({
        min: new Date("2020-01-01"),
        max: new Date("2035-01-01"),
        noInvalidDate: true,
      }),
      (timeZone, now) => {
        const days = localDays(timeZone, now, -3, 1);
        expect(days).toHaveLength(5);
        for (const [index, { from, until, date }] of days.entries()) {
          const hours = (until.getTime() - from.getTime()) / 3_600_000;
          // Stations in Antarctica have moved their clocks by three hours.
          expect(hours).toBeGreaterThanOrEqual(20);
          expect(hours).toBeLessThanOrEqual(28);
          if (index > 0) expect(from).toEqual(days[index - 1]?.until);
          expect(new Intl.DateTimeFormat("sv", { timeZone }).format(from)).toBe(date);
        }
        const today = days[3];
        expect(today && today.from <= now && now < today.until).toBe(true);
      },
    ),
    { numRuns: 100, examples: [["Antarctica/Casey", new Date("2023-03-07T13:00:00.000Z")]] },
  );
});
