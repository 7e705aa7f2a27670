import type { AdminWalmartTimestamp } from "../../types";

/** A moment of the database as the API answers it. */
export function moment(value: Date | string): AdminWalmartTimestamp {
  return new Date(value).toISOString();
}

/** As {@link moment}, for what may be missing. */
export function momentOrNull(
  value: Date | string | null | undefined,
): AdminWalmartTimestamp | null {
  return value ? moment(value) : null;
}
