/** Of which listings (`l`) Walmart is told quantity and price: it knows them, and nobody has switched them off. */
export const OFFERED = `l.deleted_at IS NULL AND l.variant_id IS NOT NULL AND NOT l.excluded
  AND l.retire_requested_at IS NULL
  AND (l.status IN ('matched', 'staged', 'published', 'unpublished') OR l.seen_at IS NOT NULL OR l.status_before IS NOT NULL)`;
