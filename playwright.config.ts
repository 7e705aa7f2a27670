import { defineConfig } from "@playwright/test";
import { LAUNCH_OPTIONS } from "./integration-tests/e2e/browser";

/** End-to-end tests: a browser in the Medusa admin of a running store. */
export default defineConfig({
  testDir: "integration-tests/e2e",
  outputDir: ".test-data/e2e",
  // One store serves all tests: starting it takes longer than they do.
  workers: 1,
  timeout: 300_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    launchOptions: LAUNCH_OPTIONS,
    screenshot: "on",
    trace: "retain-on-failure",
  },
});
