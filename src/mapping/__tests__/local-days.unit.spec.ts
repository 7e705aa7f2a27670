import fc from "fast-check";
import { isTimeZone, localDays } from "../local-days";

const iso = (at: Date | undefined) => at?.toISOString();

it("knows a day of a zone by its own midnight", () => {
  const [today] = localDays("America/Chicago", new Date("2026-11-24T02:00:00Z"), 0, 0);
  // In Chicago it is still the day before.
  expect(today?.date).toBe("2026-11-23");
  expect(iso(today?.from)).toBe("2026-11-23T06:00:00.000Z");
  expect(iso(today?.until)).toBe("2026-11-24T06:00:00.000Z");
});

it("lets a day on which clocks change have 23 or 25 hours", () => {
  const hours = (timeZone: string, now: string) => {
    const [day] = localDays(timeZone, new Date(now), 0, 0);
    return ((day?.until.getTime() ?? 0) - (day?.from.getTime() ?? 0)) / 3_600_000;
  };
  expect(hours("Europe/Berlin", "2026-03-29T12:00:00Z")).toBe(23);
  expect(hours("Europe/Berlin", "2026-10-25T12:00:00Z")).toBe(25);
  expect(hours("Asia/Kathmandu", "2026-10-25T12:00:00Z")).toBe(24);
});

it("begins a day after midnight where the clocks skip it", () => {
  // In Havana clocks go from 0:00 to 1:00.
  const [day] = localDays("America/Havana", new Date("2026-03-08T12:00:00Z"), 0, 0);
  expect(iso(day?.from)).toBe("2026-03-08T05:00:00.000Z");
});

it("tells whether a zone is known", () => {
  expect(isTimeZone("Europe/Amsterdam")).toBe(true);
  expect(isTimeZone("Mars/Olympus")).toBe(false);
});

it("gives days without gaps that are about a day long, in every zone, at every time", () => {
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
