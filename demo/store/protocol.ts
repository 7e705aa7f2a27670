/** What the store's process is asked to do. */
export interface StoreTask {
  port: number;
  /** Bring the database up to date before starting. */
  migrate: boolean;
}

/** What it tells. */
export type StoreMessage =
  { event: "migrated" } | { event: "ready" } | { event: "failed"; message: string };
