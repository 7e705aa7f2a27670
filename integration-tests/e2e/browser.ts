import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type LaunchOptions, type Page } from "@playwright/test";

const SCREENSHOTS = path.resolve(__dirname, "../../.test-data/screenshots");
const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The installed browser, else the one of `npx playwright install`; without network calls of its own. */
export const LAUNCH_OPTIONS: LaunchOptions = {
  executablePath: CANDIDATES.find((file) => file && existsSync(file)),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(LAUNCH_OPTIONS);
}

/** Saves a screenshot for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
