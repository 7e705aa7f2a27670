import { isFree, isHeld, release, renew, take } from "./lease";

/** Leases an imported purchase order to one run, so that no two runs change its Medusa order at once. */
export const TAKE_ORDER_LEASE_SQL = `
UPDATE walmart_order AS o SET ${take}
WHERE o.id = :id AND o.import_state = 'imported' AND o.deleted_at IS NULL AND ${isFree("o")}
RETURNING o.id`;

/** Whether there is a Medusa order to lease at all. */
export const HAS_ORDER_TO_LEASE_SQL = `
SELECT id FROM walmart_order WHERE id = :id AND import_state = 'imported' AND deleted_at IS NULL`;

/** Prolongs a run's lease, also an expired one that nobody has taken over. */
export const RENEW_ORDER_LEASE_SQL = `
UPDATE walmart_order AS o SET ${renew} WHERE o.id = :id AND ${isHeld("o")} RETURNING o.id`;

export const RELEASE_ORDER_LEASE_SQL = `
UPDATE walmart_order AS o SET ${release} WHERE o.id = :id AND ${isHeld("o")}`;
