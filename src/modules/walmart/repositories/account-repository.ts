import type { WalmartOptions } from "../options";
import type { ChangeKind } from "../rows/listing-change";
import { encryptSecret } from "../secrets";
import {
  REPLACE_SETTINGS_SQL,
  STORE_CHECKSUM_SQL,
  STORE_DRIFT_PROGRESS_SQL,
  STORE_WEBHOOKS_SQL,
} from "../sql/accounts";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";

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
        secret: webhooks && encryptSecret(this.options.encryptionKey, webhooks.secret),
        subscriptions: webhooks && this.json(webhooks.subscriptions),
      },
      context,
    );
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
