import { rm } from "node:fs/promises";
import "./global-setup";

/** Stops PostgreSQL and removes the packed plugin. */
export default async function teardown(): Promise<void> {
  await globalThis.__PACKAGE__?.postgres.stop();
  if (globalThis.__PACKAGE__) await rm(globalThis.__PACKAGE__.tarball, { force: true });
}
