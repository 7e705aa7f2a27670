import "./global-setup";

/** Stops this run's PostgreSQL server and deletes its data. */
export default async function teardown(): Promise<void> {
  await globalThis.__POSTGRES__?.stop();
}
