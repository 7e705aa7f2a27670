import type { Page } from "@playwright/test";
import { CHANNEL_NAME, SELLER } from "../../demo/settings";
import type { Environment } from "../../demo/environment";
import { graveFaults } from "./axe";
import { screenshot } from "./browser";
import { SectionPages } from "./section-pages";
import { beforeAll, describe, expect, it } from "./test";

/** The Walmart section, from an empty store to a fixed order. Each test builds on the one before. */
export function sectionTests(given: () => { stand: Environment; page: Page }): void {
  describe.configure({ mode: "serial" });
  let section: SectionPages;
  let po: string;
  const faults = (part = "main") => graveFaults(section.page, part);
  const seen = (text: string | RegExp) => section.page.getByText(text).first().waitFor();

  beforeAll(() => {
    section = new SectionPages(given().page, given().stand.storeUrl);
  });

  it("guides through the setup of an empty store, and checks the key before anything is stored", async () => {
    const { stand, page } = given();
    await section.open("/settings");
    await section.click("Remove");
    expect(await faults("[role=alertdialog]")).toEqual([]);
    await section.click("Remove", section.dialog());
    // The removal of the last account leads to the start.
    await seen("Start selling on Walmart in three steps");
    await section.open("/settings");
    await seen("No Walmart account connected");
    await page.getByRole("button", { name: "Connect account" }).waitFor();

    await section.open("");
    await seen("Start selling on Walmart in three steps");
    expect(await faults()).toEqual([]);
    // Two clicks, and what has to be typed. The store's channel "Walmart" is proposed.
    await page.getByRole("link", { name: "Connect account" }).click();
    const drawer = section.dialog();
    await drawer.getByRole("combobox", { name: "Sales channel" }).getByText(CHANNEL_NAME).waitFor();
    await drawer.getByLabel("Client ID", { exact: true }).fill(SELLER.client_id);
    await drawer.getByLabel("Client secret", { exact: true }).fill("mistyped");
    await section.click("Connect", drawer);
    await drawer.getByText(/accept this client ID and client secret/).waitFor();
    await screenshot(page, "connect-refused");
    expect(await faults("[role=dialog]")).toEqual([]);
    expect((await stand.admin.get<{ count: number }>("/admin/walmart/accounts")).count).toBe(0);
    await drawer.getByLabel("Client secret", { exact: true }).fill(SELLER.client_secret);
    await section.click("Connect", drawer);
    await drawer.waitFor({ state: "detached" });
    await seen("is connected and not live yet");
    expect(await faults()).toEqual([]);
    await section.click("Go live");
    await seen("is live.");
    await page.getByRole("link", { name: "Settings", exact: true }).first().click();
    await seen("Connected");
    await seen("Orders: full");
    expect(await faults()).toEqual([]);
  });

  it("imports an order by its number, shows what is wrong with it, and how to fix it", async () => {
    const { stand, page } = given();
    po = stand.simulator.createOrder({
      lines: [{ sku: "NO-SUCH-SKU", quantity: 1, price: 10 }],
    }).purchaseOrderId;
    await section.open("/orders");
    await section.importByNumber(po);
    await page.getByRole("button", { name: /^Error/ }).click();
    await page.waitForURL("**status=error**");
    const drawer = await section.openOrder(po);
    await drawer
      .getByText(/No variant in this store has the SKU/)
      .first()
      .waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);

    await section.open("/settings");
    await section.choose("Unknown SKUs", "Import with a custom item");
    await section.click("Save");
    await seen(/saved\./);

    await section.open("/orders?status=error");
    await section.click("Retry", await section.openOrder(po));
    await section.dialog().getByText("Open", { exact: true }).first().waitFor();
    await section.open(`/orders?q=${po}`);
    await page
      .getByRole("row", { name: new RegExp(po) })
      .getByText("Open")
      .waitFor();
    await page.getByRole("checkbox", { name: `Select ${po}` }).click();
    await seen("1 selected");
    expect(await faults()).toEqual([]);
  });

  it("shows what happened to it in the activity log", async () => {
    await section.open(`/activity?entity_id=${po}`);
    await section.click("Order acknowledged");
    await section.dialog().getByText("Request", { exact: true }).waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);
    await section.open("/activity");
    await seen("Order acknowledged");
    expect(await faults()).toEqual([]);
  });

  it("follows the admin's language, and is readable in dark mode", async () => {
    await section.look("de", "dark");
    for (const [path, text] of [
      ["", "Zu erledigen"],
      ["/orders", "Bestellsumme"],
      ["/returns", "Noch keine Retouren"],
      ["/listings", "Noch keine Angebote"],
      ["/activity", "Bestellung bestätigt"],
      ["/settings", "Preise bei Walmart"],
    ] as const) {
      await section.open(path);
      await seen(text);
      expect({ path, faults: await faults() }).toEqual({ path, faults: [] });
    }
    await section.look("en", "light");
  });
}
