import "./global-setup";

/** Stops the PostgreSQL of this run and removes its data. */
export default async function teardown(): Promise<void> {
  await globalThis.__POSTGRES__?.stop();
}
