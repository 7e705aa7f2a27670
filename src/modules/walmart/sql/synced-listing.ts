/**
 * The listings (`l`) whose quantity and price are sent: Walmart knows the item, and it is neither excluded nor being
 * retired. A retired item must be matched again first.
 */
export const SYNCED_LISTING = `l.deleted_at IS NULL AND l.variant_id IS NOT NULL AND NOT l.excluded
  AND l.retire_requested_at IS NULL
  AND NOT (l.lifecycle_status IS NOT DISTINCT FROM 'RETIRED' AND l.published_status IS NULL AND l.status IN ('draft', 'unpublished', 'error'))
  AND (l.status IN ('matched', 'staged', 'published', 'unpublished') OR l.seen_at IS NOT NULL OR l.status_before IS NOT NULL)`;
