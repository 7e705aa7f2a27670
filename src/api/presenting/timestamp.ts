import type { AdminWalmartTimestamp } from "../../types";

/** A database time as the API returns it. */
export function timestamp(value: Date | string): AdminWalmartTimestamp {
  return new Date(value).toISOString();
}

/** As {@link timestamp}, for optional values. */
export function timestampOrNull(
  value: Date | string | null | undefined,
): AdminWalmartTimestamp | null {
  return value ? timestamp(value) : null;
}
