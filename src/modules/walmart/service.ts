import { InjectManager, MedusaContext } from "@medusajs/framework/utils";
import type { Logger } from "@medusajs/framework/types";
import { type WalmartClient } from "../../walmart-api";
import { ClientCache } from "./clients";
import { ACTIVITY_DAYS } from "./constants";
import { decryptSecret, encryptSecret } from "./secrets";
import { managerOf, type SqlContext } from "./sql";
import type { WalmartAccountRow } from "./types";
import { WebhookStore } from "./webhook-store";

/**
 * Storage of everything about Walmart: accounts, purchase orders, updates, activity. Set-based methods stand beside
 * the ones that Medusa generates (`listWalmartOrders`, `updateWalmartOrders` …). Knows no other module.
 */
export default class WalmartModuleService extends WebhookStore {
  private readonly clients: ClientCache;

  constructor(container: { logger: Logger }, options: unknown) {
    super(container, options);
    this.clients = new ClientCache(this.options, container.logger, (rows) =>
      this.noteActivities(rows),
    );
  }

  /** Encrypts an account's client secret for storage. */
  async encryptSecret(plain: string): Promise<string> {
    return encryptSecret(this.options.encryptionKey, plain);
  }

  /**
   * The client that speaks for an account. Kept per process while the credentials stay the same, so that its token
   * and its view of the throttle are reused.
   *
   * @throws MedusaError when the stored secret cannot be decrypted.
   */
  async clientFor(
    account: Pick<WalmartAccountRow, "id" | "client_id" | "client_secret">,
  ): Promise<WalmartClient> {
    const secret = decryptSecret(this.options.encryptionKey, account.client_secret);
    return this.clients.get(account.id, account.client_id, secret);
  }

  /** Waits until what was said to Walmart so far is in the activity log. */
  async flushActivity(): Promise<void> {
    await this.clients.flush();
  }

  /** Sets an account's settings as a whole; Medusa's own update merges objects and so could not remove a key. */
  @InjectManager()
  async replaceSettings(
    id: string,
    settings: Record<string, unknown>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(
      "UPDATE walmart_account SET settings = ?::jsonb, updated_at = now() WHERE id = ?",
      [JSON.stringify(settings), id],
    );
  }

  /** Brings a deleted account back, under another name: the one that it had may be another account's by now. */
  @InjectManager()
  async reviveAccount(
    id: string,
    name: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(
      "UPDATE walmart_account SET deleted_at = NULL, name = ?, updated_at = now() WHERE id = ?",
      [name, id],
    );
  }

  /** Deletes activity older than 30 days. */
  @InjectManager()
  async pruneActivity(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await managerOf(context).execute(
      // Activity is never deleted softly; the condition is the index's.
      "DELETE FROM walmart_activity WHERE created_at < now() - make_interval(days => ?) AND deleted_at IS NULL",
      [ACTIVITY_DAYS],
    );
  }
}
