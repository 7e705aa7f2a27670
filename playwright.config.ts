import { defineConfig } from "@playwright/test";
import { LAUNCH_OPTIONS } from "./integration-tests/e2e/browser";

/** End-to-end tests: a browser in the Medusa admin of a running store. */
export default defineConfig({
  testDir: "integration-tests/e2e",
  outputDir: ".test-data/e2e",
  // One store serves all tests: starting it takes longer than they do.
  workers: 1,
  timeout: 300_000,
  // On a loaded machine a page can be slower than its test; what passed only at the second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    launchOptions: LAUNCH_OPTIONS,
    screenshot: "on",
    trace: "retain-on-failure",
  },
});
