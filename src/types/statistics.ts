export interface AdminWalmartStatisticsParams {
  /** Of this account alone. */
  account_id?: string;
  /** How many days, the last of which is today: 30 by default, at most 90. */
  days?: number;
  /** Says where a day ends, such as `America/Chicago`; UTC by default. */
  time_zone?: string;
}

export interface AdminWalmartDayStatistics {
  /** `2026-11-24` */
  date: string;
  /** Sold on this day. */
  orders: number;
  /** Their value, less that of cancelled orders. */
  sales: number;
  /** Half of them arrived here within this time of the sale; null where there was nothing to measure. */
  import_seconds: number | null;
  /** Half of the shipments that Walmart confirmed on this day were confirmed within this time. */
  shipment_seconds: number | null;
}

/** `GET /admin/walmart/statistics` */
export interface AdminWalmartStatistics {
  /** The currency of `sales`: the one of most orders. Null if there are none. */
  currency_code: string | null;
  /** Oldest first, without gaps. */
  days: AdminWalmartDayStatistics[];
}

export interface AdminWalmartStatisticsResponse {
  statistics: AdminWalmartStatistics;
}
