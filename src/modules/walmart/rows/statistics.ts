export interface StatisticsInput {
  /** All accounts if left out. */
  account_id?: string;
  /** How many days, including today. */
  days: number;
  /** The merchant's time zone: it decides where a day begins and ends. */
  time_zone: string;
}

export interface DayStatistics {
  /** `2026-11-24` */
  date: string;
  orders: number;
  sales: number;
  /** Medians. Null where there was nothing to measure. */
  import_seconds: number | null;
  shipment_seconds: number | null;
}

export interface Statistics {
  /** The currency of most orders. `sales` only counts orders in this currency. */
  currency_code: string | null;
  /** Oldest first, without gaps. */
  days: DayStatistics[];
}
