/**
 * Leases on rows with `claimed_by` and `claimed_until`. All times are the database's, whose clock every process shares,
 * so that the rows of a dead worker are taken over once its lease has expired. The assignments need the bindings
 * `run_id` and `lease_seconds`.
 */

/** Nobody holds the row. */
export const isFree = (row: string) =>
  `(${row}.claimed_until IS NULL OR ${row}.claimed_until < now())`;

/** Somebody held the row, and the lease has expired. */
export const isExpired = (row: string) => `${row}.claimed_until < now()`;

/** This run holds the row, or nobody has taken it over yet. */
export const isHeld = (row: string) => `${row}.claimed_by = :run_id`;

export const take =
  "claimed_by = :run_id, claimed_until = now() + make_interval(secs => :lease_seconds)";

export const renew = "claimed_until = now() + make_interval(secs => :lease_seconds)";

export const release = "claimed_by = NULL, claimed_until = NULL";
