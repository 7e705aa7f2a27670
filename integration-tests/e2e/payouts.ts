import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { importPayouts } from "../../demo/api";
import type { Environment } from "../../demo/environment";
import { simulatePayouts } from "../../demo/simulate-payouts";
import { archiveOf, sampleCsv } from "../support/settlements/archive";
import { graveFaults } from "./axe";
import { screenshot } from "./browser";
import { SectionPages } from "./section-pages";
import { beforeAll, describe, expect, it } from "./test";

const WIDTHS = [390, 1280, 1440];

/** The page of payouts. An account is connected. */
export function payoutTests(given: () => { stand: Environment; page: Page }): void {
  describe.configure({ mode: "serial" });
  let section: SectionPages;
  const faults = (part = "main") => graveFaults(section.page, part);
  const seen = (text: string | RegExp) => section.page.getByText(text).first().waitFor();
  /** A screenshot at each width, for people to look at. */
  const look = async (name: string) => {
    for (const width of WIDTHS) {
      await section.page.setViewportSize({ width, height: 1000 });
      await screenshot(section.page, `${name}-${width}`);
    }
  };
  /** The text of the file that a button downloads. */
  const downloaded = async (click: () => Promise<void>): Promise<string> => {
    const download = section.page.waitForEvent("download");
    await click();
    return readFile(await (await download).path(), "utf8");
  };

  beforeAll(async () => {
    const { stand, page } = given();
    section = new SectionPages(page, stand.storeUrl);
    await importPayouts(stand.admin, simulatePayouts(stand.simulator));
  });

  it("drills down from a payout to its lines and orders, and exports it", async () => {
    const { page } = given();
    await section.open("/payouts");
    await seen("Next payout");
    const rows = page.locator("tbody tr");
    await rows.nth(2).waitFor();
    expect(await faults()).toEqual([]);
    await look("payouts-page");
    await rows.first().getByRole("button").first().click();
    const drawer = section.dialog();
    await drawer.getByText("The lines add up to the payout.").waitFor();
    await drawer.locator("li").getByRole("link").first().waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);
    await look("payout-drawer");

    await section.click("Advertising", drawer);
    await drawer.getByText("SEM Marketing", { exact: false }).first().waitFor();
    await drawer.getByText("1–1 of 1").waitFor();
    await section.click("Advertising", drawer);
    await drawer.getByLabel("Order, SKU or description").fill("seasonal");
    await drawer.getByText("1–1 of 1").waitFor();
    await drawer.getByText("Adjustment · Seasonal Program · Program Fee").waitFor();
    await drawer.getByLabel("Order, SKU or description").fill("");
    await drawer.getByLabel("Only without an order in this store").click();
    await drawer.getByText("SEM Marketing", { exact: false }).first().waitFor();
    await drawer.getByLabel("Only without an order in this store").click();
    const csv = await downloaded(() => section.click("Download for accounting", drawer));
    expect(csv).toContain("Seasonal Program");
    expect(csv.split("\r\n")[0]).toContain("Purchase order");

    await drawer.locator("li").getByRole("link").first().click();
    const order = section.dialog();
    await order.getByText("Paid by Walmart").waitFor();
    await order.getByText("Margin").waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);
    await look("order-settlement");
  });

  it("downloads the totals by month", async () => {
    await section.open("/payouts");
    const csv = await downloaded(() => section.click("Totals by month"));
    const [head = "", ...months] = csv.trimEnd().split("\r\n");
    expect(head).toContain("Month,Currency,Payouts,Payout,Sales");
    expect(months.length).toBeGreaterThan(1);
    for (const month of months) expect(month).toMatch(/^[^,]*\d{4}-\d\d[^,]*,USD,\d+,/);
  });

  it("filters differences, and dismisses one with a note", async () => {
    await section.open("/payouts?view=differences");
    const drawer = section.dialog();
    const entries = drawer.locator("li");
    await entries.nth(1).waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);
    await look("differences-drawer");
    await section.choose("Type", "Delivered and not paid", drawer);
    await expect(entries).toHaveCount(1);
    await entries.getByText(/no payout up to .* includes it/).waitFor();
    await drawer.getByLabel("Note").fill("Walmart pays it next time");
    await section.click("Dismiss", drawer);
    await drawer.getByText("Nothing to check").waitFor();
    await section.choose("Status", "Dismissed", drawer);
    await entries.getByText(/^Dismissed on/).waitFor();
    await expect(drawer.getByLabel("Note")).toHaveValue("Walmart pays it next time");
    expect(await faults("[role=dialog]")).toEqual([]);
    await drawer.getByLabel("Note").fill("Asked Walmart");
    await section.click("Save note", drawer);
    await drawer.getByRole("button", { name: "Save note" }).waitFor({ state: "detached" });
    await section.click("Reopen", drawer);
    await section.choose("Status", "To check", drawer);
    await expect(drawer.getByLabel("Note")).toHaveValue("Asked Walmart");
  });

  it("imports an uploaded file, and keeps a broken one with what is wrong with it", async () => {
    const { page } = given();
    await section.open("/payouts");
    await section.click("Upload file");
    const drawer = section.dialog();
    const whole = await archiveOf({ "report.csv": sampleCsv() });
    await drawer.locator("input[type=file]").setInputFiles([
      { name: "broken.zip", mimeType: "application/zip", buffer: whole.subarray(0, 700) },
      { name: "report.zip", mimeType: "application/zip", buffer: whole },
    ]);
    await drawer.getByText("2 of 2 done").waitFor();
    await drawer
      .getByRole("alert")
      .getByText(/incomplete or damaged/)
      .waitFor();
    await drawer.getByText("Imported", { exact: true }).waitFor();
    await drawer.getByText("Settlement of Nov 24, 2026").waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);
    await look("upload-drawer");
    // It can be tried again without choosing it again.
    await section.click("Try again", drawer);
    await drawer
      .getByRole("alert")
      .getByText(/incomplete or damaged/)
      .waitFor();
    await section.click("Close", drawer);
    await page.getByRole("row").getByText("$95.95").waitFor();
  });
}
