/** A scheduled job. */
export interface AdminWalmartSchedule {
  /** What the job does, such as `orders`. */
  what: string;
  /** A cron expression. Null if the job is disabled. */
  cron: string | null;
  /** The environment variable that sets it. */
  variable: string;
}

/** `GET /admin/walmart/schedules` */
export interface AdminWalmartSchedulesResponse {
  schedules: AdminWalmartSchedule[];
}
