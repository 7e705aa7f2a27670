import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSchedules, SCHEDULES } from "../../sync/views/schedules";

const JOBS = path.resolve(__dirname, "..");

/** Read as text, because importing a job loads all of Medusa. */
const jobs = readdirSync(JOBS)
  .filter((file) => /^walmart-.*\.ts$/.test(file))
  .map((file) => {
    const code = readFileSync(path.join(JOBS, file), "utf8");
    return {
      what: file.replace(/^walmart-|\.ts$/g, ""),
      variable: /const CRON = "([^"]+)"/.exec(code)?.[1],
      fallback: /scheduleFrom\(CRON, "([^"]+)"\)/.exec(code)?.[1],
    };
  });

it.each(SCHEDULES.map((schedule) => [schedule.what, schedule] as const))(
  "lists the schedule of the %s job",
  (_what, schedule) => {
    expect(jobs).toContainEqual(schedule);
  },
);

it("reads schedules from the environment and shows which are off", () => {
  process.env.WALMART_ORDERS_CRON = "*/5 * * * *";
  process.env.WALMART_UPDATES_CRON = " OFF ";
  try {
    expect(readSchedules()).toEqual(
      expect.arrayContaining([
        { what: "orders", variable: "WALMART_ORDERS_CRON", cron: "*/5 * * * *" },
        { what: "updates", variable: "WALMART_UPDATES_CRON", cron: null },
      ]),
    );
  } finally {
    Reflect.deleteProperty(process.env, "WALMART_ORDERS_CRON");
    Reflect.deleteProperty(process.env, "WALMART_UPDATES_CRON");
  }
});
