export interface AdminWalmartStatisticsParams {
  /** Only this account. Default: all. */
  account_id?: string;
  /** The number of days up to and including today. Default 30, at most 90. */
  days?: number;
  /** The time zone of the days, such as `America/Chicago`. Default UTC. */
  time_zone?: string;
}

export interface AdminWalmartDayStatistics {
  /** `2026-11-24` */
  date: string;
  /** Orders placed on this day. */
  orders: number;
  /** Their total value without canceled orders. */
  sales: number;
  /** The median time from order to import. Null without data. */
  import_seconds: number | null;
  /** The median time from shipment to Walmart's confirmation, by day of confirmation. Null without data. */
  shipment_seconds: number | null;
}

/** `GET /admin/walmart/statistics` */
export interface AdminWalmartStatistics {
  /** The currency of `sales`: that of most orders. Null without orders. */
  currency_code: string | null;
  /** Oldest first, without gaps. */
  days: AdminWalmartDayStatistics[];
}

export interface AdminWalmartStatisticsResponse {
  statistics: AdminWalmartStatistics;
}
