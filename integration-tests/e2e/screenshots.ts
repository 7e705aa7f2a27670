/**
 * `npm run screenshots`: screenshots of every Walmart page and both widgets, in three variants. Those that the docs use
 * go to docs/images, all others to .test-data/screenshots.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { ADMIN, PROJECT } from "../../demo/settings";
import { type Environment, startEnvironment } from "../../demo/environment";
import { AdminPages } from "./admin-pages";
import { openBrowser } from "./browser";
import { fillStand, type Filled } from "./fill-stand";
import { SectionPages } from "./section-pages";

const DOCS = path.join(PROJECT, "docs/images");
const OTHERS = path.join(PROJECT, ".test-data/screenshots");

/** Name, path below /walmart, the element to open, and an element that appears when it is complete. */
const PICTURES: [name: string, page: string, opened?: string, complete?: string][] = [
  ["overview", ""],
  ["orders", "/orders"],
  ["order", "/orders?status=error", "tbody td:nth-child(2) button", "h3"],
  ["returns", "/returns"],
  ["return", "/returns?open=true", "tbody td:nth-child(2) button", "h3"],
  ["payouts", "/payouts"],
  ["payout", "/payouts", "tbody td:nth-child(1) button", "h3"],
  ["differences", "/payouts?view=differences"],
  ["listings", "/listings"],
  ["listing", "/listings?status=error", "tbody td:nth-child(2) button", "h3"],
  ["compare", "/listings?view=drift", 'button:text-is("Compare")', "table"],
  ["activity", "/activity"],
  ["settings", "/settings"],
];
const LOOKS = [
  { suffix: "", theme: "light", width: 1280, height: 900 },
  { suffix: "-dark", theme: "dark", width: 1280, height: 900 },
  { suffix: "-phone", theme: "light", width: 390, height: 844 },
] as const;
/** Dark and phone screenshots that the docs use. */
const SHOWN = ["overview-dark", "orders-phone", "listing-phone"];

const fileOf = (name: string, suffix: string): string =>
  path.join(suffix === "" || SHOWN.includes(name + suffix) ? DOCS : OTHERS, `${name}${suffix}.png`);

async function take(browser: Browser, { storeUrl }: Environment, filled: Filled): Promise<void> {
  const context = await browser.newContext({ locale: "en-US", timezoneId: "America/Chicago" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  const admin = new AdminPages(page, storeUrl);
  await admin.logIn(ADMIN);
  const section = new SectionPages(page, storeUrl);
  for (const { suffix, theme, width, height } of LOOKS) {
    await page.setViewportSize({ width, height });
    await section.look("en", theme);
    for (const [name, where, opened, complete = "h2"] of PICTURES) {
      await section.open(where);
      await settled(page);
      if (opened) {
        await page.locator(opened).first().click();
        await section.dialog().locator(complete).first().waitFor();
        await settled(page);
      }
      await page.screenshot({ path: fileOf(name, suffix) });
    }
    await page.goto(`${storeUrl}/app/orders/${filled.orderId}`);
    await admin.walmartSection().waitFor();
    await settled(page);
    await admin.walmartSection().screenshot({ path: fileOf("order-widget", suffix) });
    await page.goto(`${storeUrl}/app/products/${filled.productId}`);
    const widget = page.getByRole("region", { name: "Walmart" });
    await widget.waitFor();
    await settled(page);
    await widget.screenshot({ path: fileOf("product-widget", suffix) });
  }
}

/** Waits until everything is loaded and no animation runs. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        // A spinner never ends.
        .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
        .map(({ finished }) => finished),
    ),
  );
}

async function main(): Promise<void> {
  mkdirSync(DOCS, { recursive: true });
  mkdirSync(OTHERS, { recursive: true });
  const endings: (() => Promise<unknown>)[] = [];
  try {
    const stand = await startEnvironment({
      name: "screenshots",
      pages: true,
      onStarted: (stop) => endings.push(stop),
    });
    const browser = await openBrowser();
    endings.push(() => browser.close());
    await take(browser, stand, await fillStand(stand));
  } finally {
    for (const end of endings.reverse()) {
      await end();
    }
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
    process.exit(1);
  },
);
