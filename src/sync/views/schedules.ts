/**
 * The scheduled jobs, their environment variables and defaults. Repeated here (a test compares them with the jobs),
 * because a process that only serves requests does not load jobs.
 */
export const SCHEDULES = [
  { what: "orders", variable: "WALMART_ORDERS_CRON", fallback: "*/2 * * * *" },
  { what: "updates", variable: "WALMART_UPDATES_CRON", fallback: "*/15 * * * * *" },
  { what: "listings", variable: "WALMART_LISTINGS_CRON", fallback: "* * * * *" },
  { what: "reconcile", variable: "WALMART_RECONCILE_CRON", fallback: "*/10 * * * *" },
  { what: "returns", variable: "WALMART_RETURNS_CRON", fallback: "*/15 * * * *" },
  { what: "webhooks", variable: "WALMART_UPDATES_CRON", fallback: "*/15 * * * * *" },
  { what: "drift", variable: "WALMART_DRIFT_CRON", fallback: "17 */6 * * *" },
  { what: "payouts", variable: "WALMART_PAYOUTS_CRON", fallback: "40 9 * * *" },
  { what: "offers", variable: "WALMART_LISTINGS_CRON", fallback: "* * * * *" },
] as const;

/** The cron expression of each job in this process's environment; `null` for a job that is off. */
export function readSchedules(): { what: string; cron: string | null; variable: string }[] {
  return SCHEDULES.map(({ what, variable, fallback }) => {
    const value = process.env[variable]?.trim() || fallback;
    return { what, variable, cron: value.toLowerCase() === "off" ? null : value };
  });
}
