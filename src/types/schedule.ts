/** When a part of the work is done by itself. */
export interface AdminWalmartSchedule {
  /** What is done, such as `orders`. */
  what: string;
  /** In cron's notation; null if it is switched off. */
  cron: string | null;
  /** The environment variable that sets it. */
  variable: string;
}

/** `GET /admin/walmart/schedules` */
export interface AdminWalmartSchedulesResponse {
  schedules: AdminWalmartSchedule[];
}
