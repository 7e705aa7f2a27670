/** `npm run screenshots`: pictures of every page of the section, for the README, into docs/images. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { sync } from "../../demo/api";
import { ADMIN, PROJECT } from "../../demo/settings";
import { type Stand, startStand } from "../../demo/stand";
import { CATALOG } from "../../demo/store/catalog";
import { createSampleReturns, sampleOrders } from "../../src/simulator";
import { AdminPages } from "./admin-pages";
import { openBrowser } from "./browser";
import { SectionPages } from "./section-pages";

const IMAGES = path.join(PROJECT, "docs/images");
const DAY = 86_400_000;
const UPS = "1Z5R89390357567127";

/** Name, page, and what is opened on it. */
const PICTURES: [name: string, page: string, opened?: string][] = [
  ["overview", ""],
  ["orders", "/orders"],
  ["order", "/orders?status=error", "tbody td:nth-child(2) button"],
  ["returns", "/returns"],
  ["return", "/returns?open=true", "tbody button"],
  ["activity", "/activity"],
  ["settings", "/settings"],
];
const LOOKS = [
  { suffix: "", theme: "light", width: 1280, height: 900 },
  { suffix: "-dark", theme: "dark", width: 1280, height: 900 },
  { suffix: "-phone", theme: "light", width: 390, height: 844 },
] as const;

/** A month of business, in which not all went well. */
async function fill({ simulator, admin, account }: Stand): Promise<void> {
  const skus = CATALOG.map(({ sku }) => sku);
  for (let day = 29; day >= 1; day -= 1) {
    for (let order = 0; order < 2 + ((day * 7) % 5); order += 1) {
      const { sku, price } = CATALOG[(day * 3 + order) % CATALOG.length] ?? { sku: "", price: 1 };
      const orderDate = new Date(Date.now() - day * DAY + order * 3_600_000).toISOString();
      const lines = [{ sku, price, quantity: 1 + ((day + order) % 3) }];
      const { purchaseOrderId } = simulator.createOrder({ orderDate, lines });
      simulator.acknowledge(purchaseOrderId);
      simulator.ship(purchaseOrderId, { trackingNumber: UPS });
    }
  }
  sampleOrders(skus).forEach((order) => simulator.createOrder(order));
  createSampleReturns(simulator, skus);
  const created_after = new Date(Date.now() - 31 * DAY).toISOString();
  await admin.post("/admin/walmart/orders/import", { account_id: account.id, created_after });
  await sync(admin, ["orders", "updates", "returns"]);
}

async function take(browser: Browser, storeUrl: string): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const context = await browser.newContext({ locale: "en-US", timezoneId: "America/Chicago" });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await new AdminPages(page, storeUrl).logIn(ADMIN);
  const section = new SectionPages(page, storeUrl);
  for (const { suffix, theme, width, height } of LOOKS) {
    await page.setViewportSize({ width, height });
    await section.look("en", theme);
    for (const [name, where, opened] of PICTURES) {
      await section.open(where);
      await page.waitForLoadState("networkidle");
      if (opened) {
        await page.locator(opened).first().click();
        await section.dialog().getByRole("heading").nth(1).waitFor();
        await page.waitForLoadState("networkidle");
      }
      await page.screenshot({ path: path.join(IMAGES, `${name}${suffix}.png`) });
    }
  }
}

async function main(): Promise<void> {
  const endings: (() => Promise<unknown>)[] = [];
  try {
    const stand = await startStand({
      name: "screenshots",
      pages: true,
      onStarted: (stop) => endings.push(stop),
    });
    const browser = await openBrowser();
    endings.push(() => browser.close());
    await fill(stand);
    await take(browser, stand.storeUrl);
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
