import type { WalmartOptions } from "../options";
import type { ChangeKind } from "../rows/listing-change";
import { decryptSecret, encryptSecret, isCurrentSecret } from "../secrets";
import {
  LIST_SECRETS_SQL,
  REPLACE_SECRETS_SQL,
  REPLACE_SETTINGS_SQL,
  REPORT_UNREADABLE_SECRET_SQL,
  STORE_CHECKSUM_SQL,
  STORE_DRIFT_PROGRESS_SQL,
  STORE_WEBHOOKS_SQL,
} from "../sql/accounts";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";

interface StoredSecrets {
  id: string;
  client_secret: string;
  webhook_secret: string | null;
  is_live: boolean;
}

/** Writes to accounts that the generated methods cannot express. */
export class AccountRepository extends SqlRepository {
  private readonly options: WalmartOptions;

  constructor(dependencies: SqlDependencies & { walmartOptions: WalmartOptions }) {
    super(dependencies);
    this.options = dependencies.walmartOptions;
  }

  /** Replaces an account's settings. Medusa's own update merges objects, so it cannot remove a key. */
  async replaceSettings(
    id: string,
    settings: Record<string, unknown>,
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(REPLACE_SETTINGS_SQL, { id, settings: this.json(settings) }, context);
  }

  /** Stores the secret that Walmart signs with, encrypted, and the ids of its subscriptions. `null`: there are none. */
  async storeWebhooks(
    id: string,
    webhooks: { secret: string; subscriptions: string[] } | null,
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(
      STORE_WEBHOOKS_SQL,
      {
        id,
        secret: webhooks && encryptSecret(this.options, id, webhooks.secret),
        subscriptions: webhooks && this.json(webhooks.subscriptions),
      },
      context,
    );
  }

  /**
   * Encrypts all secrets that have a previous key or an older format with the current key. An account whose secret has
   * an unknown key shows that; nothing else of it changes. Can be repeated, and run in several processes at once.
   *
   * @returns how many accounts were encrypted again, and the ids of those that cannot be read
   */
  async rotateSecrets(): Promise<{ rotated: number; unreadable: string[] }> {
    const unreadable: string[] = [];
    let rotated = 0;
    for (const row of await this.rows<StoredSecrets>(LIST_SECRETS_SQL)) {
      const client_secret = this.rotated(row.id, row.client_secret);
      const webhook_secret = row.webhook_secret && this.rotated(row.id, row.webhook_secret);
      if (client_secret instanceof Error && row.is_live) {
        const { id, client_secret: stored } = row;
        const bindings = { id, client_secret: stored, message: client_secret.message };
        await this.rows(REPORT_UNREADABLE_SECRET_SQL, bindings);
        unreadable.push(id);
      }
      const replaced = {
        client_secret: client_secret instanceof Error ? row.client_secret : client_secret,
        webhook_secret: webhook_secret instanceof Error ? row.webhook_secret : webhook_secret,
      };
      if (
        replaced.client_secret === row.client_secret &&
        replaced.webhook_secret === row.webhook_secret
      )
        continue;
      rotated += await this.count(REPLACE_SECRETS_SQL, {
        id: row.id,
        ...replaced,
        former_client_secret: row.client_secret,
        former_webhook_secret: row.webhook_secret,
      });
    }
    return { rotated, unreadable };
  }

  /** A secret encrypted with the current key, or why it cannot be read. */
  private rotated(owner: string, stored: string): string | Error {
    try {
      const plain = decryptSecret(this.options, owner, stored);
      return isCurrentSecret(this.options, stored)
        ? stored
        : encryptSecret(this.options, owner, plain);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /** Stores how far a comparison with Walmart has come; `null`: it is complete. */
  async storeDriftProgress(
    id: string,
    progress: { cursor: string; at: string } | null,
    context?: SqlContext,
  ): Promise<void> {
    const bindings = { id, progress: progress && this.json(progress) };
    await this.rows(STORE_DRIFT_PROGRESS_SQL, bindings, context);
  }

  /** Stores the checksum of the stock or prices that all listings were compared with, and the time. */
  async storeChecksum(
    id: string,
    kind: ChangeKind,
    checksum: string,
    context?: SqlContext,
  ): Promise<void> {
    await this.rows(STORE_CHECKSUM_SQL, { id, kind, checksum }, context);
  }
}
