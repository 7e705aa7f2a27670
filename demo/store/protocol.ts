/** A task for the store's process. */
export interface StoreTask {
  port: number;
  /** Migrate the database before starting. */
  migrate: boolean;
}

/** A message from the store's process. */
export type StoreMessage =
  { event: "migrated" } | { event: "ready" } | { event: "failed"; message: string };
