/**
 * Stores the product types of Walmart's taxonomy. `types`: a JSON array of `{id, product_type, path}`; the id is used for
 * new ones.
 */
export const STORE_TAXONOMY_SQL = `
INSERT INTO walmart_product_type AS p (id, feed_type, version, product_type, path, listed_at)
SELECT DISTINCT ON (s.product_type) s.id, :feed_type, :version, s.product_type, s.path, now()
FROM jsonb_to_recordset(:types::jsonb) AS s(id text, product_type text, path jsonb)
ORDER BY s.product_type
ON CONFLICT (feed_type, version, product_type) WHERE deleted_at IS NULL DO UPDATE SET
  path = EXCLUDED.path, listed_at = EXCLUDED.listed_at, updated_at = now()`;

/** Stores what product types require. `types`: a JSON array of `{id, product_type, schema}`. */
export const STORE_SCHEMAS_SQL = `
INSERT INTO walmart_product_type AS p (id, feed_type, version, product_type, schema, fetched_at)
SELECT s.id, :feed_type, :version, s.product_type, s.schema, now()
FROM jsonb_to_recordset(:types::jsonb) AS s(id text, product_type text, schema jsonb)
ORDER BY s.product_type
ON CONFLICT (feed_type, version, product_type) WHERE deleted_at IS NULL DO UPDATE SET
  schema = EXCLUDED.schema, fetched_at = EXCLUDED.fetched_at, updated_at = now()`;

/** When the taxonomy of a version was read last. */
export const TAXONOMY_AGE_SQL = `
SELECT max(listed_at) AS listed_at FROM walmart_product_type
WHERE feed_type = :feed_type AND version = :version AND deleted_at IS NULL`;
