import type { Page } from "@playwright/test";
import { getWalmartOrder, sync } from "../../demo/api";
import type { Environment } from "../../demo/environment";
import { CATALOG } from "../../demo/store/catalog";
import type { AdminWalmartAccountListResponse } from "../../src/types";
import { graveFaults } from "./axe";
import { screenshot } from "./browser";
import { SectionPages } from "./section-pages";
import { beforeAll, describe, expect, it } from "./test";

const [MUG, TOTE] = CATALOG as [(typeof CATALOG)[number], (typeof CATALOG)[number]];
const WIDTHS = [390, 1280, 1440];

/** What a merchant decides on the Walmart pages. An account is connected. */
export function decideTests(given: () => { stand: Environment; page: Page }): void {
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
  const arrive = async (...skus: string[]): Promise<string> => {
    const { stand } = given();
    const lines = skus.map((sku) => ({ sku, quantity: 2, price: 10 }));
    const { purchaseOrderId } = stand.simulator.createOrder({ lines });
    await sync(stand.admin, ["orders"]);
    return purchaseOrderId;
  };

  beforeAll(async () => {
    const { stand, page } = given();
    section = new SectionPages(page, stand.storeUrl);
    const { accounts } =
      await stand.admin.get<AdminWalmartAccountListResponse>("/admin/walmart/accounts");
    await stand.admin.post(`/admin/walmart/accounts/${accounts[0]?.id}`, {
      settings: { unknown_sku: null, price: null, inventory: null },
    });
  });

  it("maps the SKU of an order on hold in three clicks, and imports what waited for it", async () => {
    const { stand, page } = given();
    const po = await arrive("MUG-OF-LAST-YEAR");
    const other = await arrive("MUG-OF-LAST-YEAR");
    await section.open("/orders?status=error");
    const drawer = await section.openOrder(po);
    await drawer.getByText("Unknown SKUs").waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);
    await section.click("Map this SKU: MUG-OF-LAST-YEAR", drawer);
    await page.keyboard.type("mug");
    const choose = drawer.getByRole("button", { name: `Choose ${MUG.sku}` });
    await choose.waitFor();
    await look("map-sku");
    expect(await faults("[role=dialog]")).toEqual([]);
    await choose.click();
    await drawer.getByText("Open", { exact: true }).first().waitFor();
    await drawer.getByText("Unknown SKUs").waitFor({ state: "detached" });
    for (const number of [po, other])
      expect((await getWalmartOrder(stand.admin, number)).order_id).not.toBeNull();
  });

  it("cancels a part of an order on hold, and imports the rest", async () => {
    const { stand, page } = given();
    const po = await arrive("GONE-FOR-GOOD", MUG.sku);
    await section.open("/orders?status=error");
    const drawer = await section.openOrder(po);
    await section.click("Cancel on Walmart", drawer);
    const form = section.dialog();
    await section.choose("Reason", "Out of stock", form);
    await form.getByRole("radio", { name: /Specific items/ }).click();
    await form
      .getByLabel(/^Units of .* to cancel/)
      .first()
      .fill("2");
    await look("cancel-held");
    expect(await faults("[role=dialog]:last-of-type")).toEqual([]);
    await section.click("Cancel on Walmart", form);
    await page.getByText("Items canceled.").first().waitFor();
    await drawer.getByText("Open", { exact: true }).first().waitFor();
    const [effect] = stand.simulator.effects({ purchaseOrderId: po, kind: "cancel" });
    expect(effect?.lines).toMatchObject([
      { lineNumber: "1", quantity: 2, reason: "SELLER_CANCEL_OUT_OF_STOCK" },
    ]);
    expect((await getWalmartOrder(stand.admin, po)).order_id).not.toBeNull();
  });

  it("cancels an order on hold as a whole", async () => {
    const { stand } = given();
    const po = await arrive("GONE-FOR-GOOD");
    await section.open("/orders?status=error");
    const drawer = await section.openOrder(po);
    await section.click("Cancel on Walmart", drawer);
    await section.choose("Reason", "Out of stock", section.dialog());
    await section.click("Cancel on Walmart", section.dialog());
    await drawer.getByText("Canceled", { exact: true }).first().waitFor();
    expect(await getWalmartOrder(stand.admin, po)).toMatchObject({
      status: "canceled",
      order_id: null,
    });
  });

  it("shows what new price rules change before they are saved", async () => {
    const { stand, page } = given();
    for (const { sku } of [MUG, TOTE])
      if (!stand.simulator.item(sku)) stand.simulator.addItem({ sku, quantity: 0, price: 1 });
    await sync(stand.admin, ["listings", "inventory", "prices"]);
    await section.open("/settings");
    await page.getByLabel("Percentage", { exact: true }).fill("10");
    await section.click("Save");
    const prompt = section.dialog();
    await prompt.getByText(/listings? changes?/).waitFor();
    await prompt.getByText(MUG.sku).waitFor();
    await look("rule-preview");
    expect(await faults("[role=alertdialog]")).toEqual([]);
    await section.click("Cancel", prompt);
    expect(stand.simulator.price(MUG.sku)).toBe(MUG.price);

    // The edit is still there, and is not lost by accident.
    await page.getByRole("link", { name: "Returns", exact: true }).first().click();
    await seen("Are you sure you want to leave this form?");
    await look("leave-guard");
    await section.click("Cancel", section.dialog());
    expect(page.url()).toContain("/settings");
    await section.click("Save");
    await section.click("Save", section.dialog());
    await seen(/saved\./);
    await page.getByRole("link", { name: "Returns", exact: true }).first().click();
    await page.waitForURL("**/walmart/returns**");
    // The tests that follow expect the store's own prices.
    const { accounts } = await stand.admin.get<{ accounts: { id: string }[] }>(
      "/admin/walmart/accounts",
    );
    await stand.admin.post(`/admin/walmart/accounts/${accounts[0]!.id}`, {
      settings: { price: null },
    });
    await sync(stand.admin, ["prices"]);
  });

  it("shows what a listing's own rules change", async () => {
    const { page } = given();
    await section.open(`/listings?q=${MUG.sku}`);
    await section.click(MUG.sku);
    const drawer = section.dialog();
    await drawer.getByLabel("Fixed price").fill("5");
    await section.click("Save", drawer);
    const prompt = section.dialog();
    await prompt.getByText("1 listing changes").waitFor();
    await prompt.getByText("$5.00").waitFor();
    await section.click("Cancel", prompt);
    await section.click("Close", drawer);
    await seen("Are you sure you want to leave this form?");
    await section.click("Continue", section.dialog());
    await page.getByLabel("Fixed price").waitFor({ state: "detached" });
  });
}
