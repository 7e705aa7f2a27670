import { setTimeout as pause } from "node:timers/promises";
import { DEFAULT_SELLER } from "../../../src/simulator";
import type { AdminClient, StoreProcess } from "../../support/store-process";
import { body } from "./merchant";

/** Connects the simulator's seller. */
export async function connect(admin: AdminClient): Promise<void> {
  body(
    await admin.post("/admin/walmart/accounts", {
      name: "Walmart US",
      client_id: DEFAULT_SELLER.clientId,
      client_secret: DEFAULT_SELLER.clientSecret,
    }),
  );
}

/** Runs a sync and waits until it is finished. */
export async function sync(admin: AdminClient, what: string[]): Promise<void> {
  body(await admin.post("/admin/walmart/sync", { what, force: true }));
}

/** Repeats the sync until nothing is left to do, as the jobs would within some minutes. */
export async function syncUntil(
  store: StoreProcess,
  what: string[],
  isQuiet: () => Promise<boolean>,
  patience: number,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    await sync(store.admin, what);
    if (await isQuiet()) return;
    if (Date.now() > end)
      throw new Error(
        `There is still work after ${patience} ms. The store wrote:\n${store.output()}`,
      );
    await pause(1_000);
  }
}
