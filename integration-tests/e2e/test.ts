import { test } from "@playwright/test";
import { ADMIN } from "../../demo/settings";
import { type Environment, startEnvironment } from "../../demo/environment";
import { AdminPages } from "./admin-pages";

interface WorkerFixtures {
  /** A seeded store and a simulated Walmart, shared by all tests of a worker. */
  stand: Environment;
  /** The Medusa admin of that store, logged in. */
  admin: AdminPages;
}

/** Playwright's `test` with a running store. After a failure, the tests that follow get a new one. */
export const it = test.extend<object, WorkerFixtures>({
  stand: [
    async ({}, use) => {
      const endings: (() => Promise<void>)[] = [];
      try {
        const stand = await startEnvironment({
          name: "e2e",
          pages: true,
          // Tests start each import themselves: the job would fix an order before a test clicks Retry.
          env: { WALMART_ORDERS_CRON: "off" },
          onStarted: (stop) => endings.push(stop),
        });
        await use(stand);
      } finally {
        for (const end of endings.reverse()) {
          await end();
        }
      }
    },
    { scope: "worker", timeout: 900_000 },
  ],
  admin: [
    async ({ browser, stand }, use) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 1400 } });
      page.setDefaultTimeout(60_000);
      // The first page waits until all of the admin is bundled.
      page.setDefaultNavigationTimeout(180_000);
      const admin = new AdminPages(page, stand.storeUrl);
      await admin.logIn(ADMIN);
      await use(admin);
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

export const { afterAll, beforeAll, describe } = it;
export { expect } from "@playwright/test";
