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

/** The stored secrets of all accounts, removed ones too: connecting such a seller again restores its row. */
export const LIST_SECRETS_SQL = `
SELECT id, client_secret, webhook_secret, deleted_at IS NULL AS is_live FROM walmart_account`;

/** Replaces secrets, unless one was replaced in the meantime: by a person, or by another process that starts. */
export const REPLACE_SECRETS_SQL = `
UPDATE walmart_account SET client_secret = :client_secret, webhook_secret = :webhook_secret, updated_at = now()
WHERE id = :id AND client_secret = :former_client_secret
  AND webhook_secret IS NOT DISTINCT FROM :former_webhook_secret
RETURNING id`;

export const REPORT_UNREADABLE_SECRET_SQL = `
UPDATE walmart_account SET
  health = 'not_connected', health_message = :message, health_checked_at = now(), updated_at = now()
WHERE id = :id AND client_secret = :client_secret`;
