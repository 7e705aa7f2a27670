import "./global-setup";

/** Drops the prepared store, and stops PostgreSQL. */
export default async function teardown(): Promise<void> {
  await globalThis.__CLUSTER__?.prepared.drop();
  await globalThis.__CLUSTER__?.postgres.stop();
}
