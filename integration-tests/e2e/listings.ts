import type { Page } from "@playwright/test";
import { sync } from "../../demo/api";
import type { Environment } from "../../demo/environment";
import { CATALOG } from "../../demo/store/catalog";
import { graveFaults } from "./axe";
import { SectionPages } from "./section-pages";
import { beforeAll, describe, expect, it } from "./test";

const [MUG, TOTE] = CATALOG as [(typeof CATALOG)[number], (typeof CATALOG)[number]];

/** The listings page, from empty to a fixed listing. Each test builds on the one before; an account is connected. */
export function listingTests(given: () => { stand: Environment; page: Page }): void {
  describe.configure({ mode: "serial" });
  let section: SectionPages;
  const faults = (part = "main") => graveFaults(section.page, part);
  const seen = (text: string | RegExp) => section.page.getByText(text).first().waitFor();
  const row = (sku: string) => section.page.getByRole("row", { name: new RegExp(sku) });
  const status = (sku: string, text: string) =>
    row(sku).getByText(text, { exact: true }).first().waitFor();
  const fetched = async () => {
    await sync(given().stand.admin, ["listings"]);
    await section.open("/listings");
  };

  beforeAll(() => {
    const { stand, page } = given();
    section = new SectionPages(page, stand.storeUrl);
    stand.simulator.updateSettings({ feedSeconds: 0 });
    stand.simulator.addCatalogProduct({ upc: MUG.upc, productName: MUG.title });
    stand.simulator.addCatalogProduct({ upc: TOTE.upc, maxPrice: TOTE.price / 2 });
  });

  it("adds products that are searched for, and matches the draft", async () => {
    await section.open("/listings");
    await seen("No listings yet");
    await section.click("Add products");
    const drawer = section.dialog();
    await drawer.getByLabel("Product name or SKU").fill("mug");
    await drawer.getByRole("checkbox", { name: /Enamel camping mug/ }).click();
    await drawer.getByText("1 variant selected").waitFor();
    await drawer.getByRole("switch").click();
    expect(await faults("[role=dialog]")).toEqual([]);
    await section.click("Add", drawer);
    await status(MUG.sku, "Draft");

    await section.click("Match 1 draft");
    await section.dialog().getByText("Match 1 listing?").waitFor();
    await section.click("Match", section.dialog());
    await status(MUG.sku, "Processing");
    await fetched();
    await status(MUG.sku, "Published");
    expect(await faults()).toEqual([]);
  });

  it("shows what is wrong with a listing, and how to fix it", async () => {
    await section.click("Add products");
    const adding = section.dialog();
    await adding.getByLabel("Product name or SKU").fill("tote");
    await adding.getByRole("checkbox", { name: /Canvas tote bag/ }).click();
    await section.click("Add", adding);
    await status(TOTE.sku, "Processing");
    await fetched();
    await section.page.getByRole("button", { name: /^Error/ }).click();
    await section.page.waitForURL("**status=error**");
    await section.click(TOTE.sku);
    const drawer = section.dialog();
    await drawer.getByText("Walmart error", { exact: true }).waitFor();
    await drawer.getByText(/price/i).first().waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);

    await drawer.getByLabel("Fixed price").fill("9.5");
    await section.click("Save", drawer);
    await seen(`Rules for ${TOTE.sku} saved.`);
    await section.click("Match", drawer);
    await drawer.getByText("Processing", { exact: true }).first().waitFor();
    await fetched();
    await status(TOTE.sku, "Published");
  });

  it("compares with Walmart and fixes the differences", async () => {
    const { stand } = given();
    await sync(stand.admin, ["inventory", "prices"]);
    stand.simulator.setInventory(MUG.sku, 7);
    await section.open("/listings?view=dry-run");
    await seen(/To send: 0/);
    await section.open("/listings?view=drift");
    const drawer = section.dialog();
    await section.click("Compare", drawer);
    await drawer.getByText("Different").waitFor();
    expect(await faults("[role=dialog]")).toEqual([]);
    await drawer.getByRole("checkbox", { name: `Select ${MUG.sku}` }).click();
    await section.click("Fix 1 selected", drawer);
    await drawer.getByText("Fixed").waitFor();
    const item = stand.simulator.items().find(({ sku }) => sku === MUG.sku);
    expect(item?.inventory.quantity).toBe(MUG.stock);
  });
}
