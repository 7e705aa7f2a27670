export const REPLACE_SETTINGS_SQL = `
UPDATE walmart_account SET settings = :settings::jsonb, updated_at = now() WHERE id = :id`;

/** `secret` is encrypted. */
export const STORE_WEBHOOKS_SQL = `
UPDATE walmart_account SET
  webhook_secret = :secret, webhook_subscriptions = :subscriptions::jsonb, updated_at = now()
WHERE id = :id`;

/** `progress`: a JSON object `{cursor, at}`, or NULL. */
export const STORE_DRIFT_PROGRESS_SQL = `
UPDATE walmart_account SET drift_progress = :progress::jsonb WHERE id = :id`;

export const STORE_CHECKSUM_SQL = `
UPDATE walmart_account SET
  value_checksums = COALESCE(value_checksums, '{}'::jsonb)
    || jsonb_build_object(:kind::text, jsonb_build_object('checksum', :checksum::text, 'at', now()))
WHERE id = :id`;
