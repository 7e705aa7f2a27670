import type { Locator, Page } from "@playwright/test";
import { sync } from "../../demo/api";
import { eventually } from "../../demo/eventually";
import type { Environment } from "../../demo/environment";
import { CATALOG, type CatalogItem } from "../../demo/store/catalog";
import type { AdminWalmartListing, AdminWalmartListingListResponse } from "../../src/types";
import { graveFaults } from "./axe";
import { screenshot } from "./browser";
import { describe, expect, it } from "./test";

const WIDGET = "[aria-labelledby=walmart-product-heading]";
const PHONE = { width: 390, height: 844 };

/** The Walmart widget of a product: from no listing to a published, an excluded and a published one again. */
export function productTests(given: () => { stand: Environment; page: Page }): void {
  describe.configure({ mode: "serial" });
  const item = CATALOG.find(({ sku }) => sku === "BOARD-OAK") as CatalogItem;
  const widget = () => given().page.locator(WIDGET);
  const seen = (text: string) => widget().getByText(text).first().waitFor();
  const press = (name: string) => widget().getByRole("button", { name, exact: true }).click();

  it("adds a product to Walmart from its page, and shows the result", async () => {
    const { stand, page } = given();
    stand.simulator.updateSettings({ feedSeconds: 0 });
    stand.simulator.addCatalogProduct({ upc: item.upc, productName: item.title });
    await open(page, stand, item);
    await seen("No variants of this product are listed on Walmart yet.");
    await press("Add 1 variant");
    await seen("Draft");
    await seen(`UPC ${item.upc}`);
    await press("Match products");
    await widget()
      .getByText(/^(Processing|Matched|Published)$/)
      .waitFor();
    await eventually("the offer at Walmart", async () => {
      await sync(stand.admin, ["listings"]);
      return (await listing(stand))?.status === "published";
    });
    await sync(stand.admin, ["inventory", "prices"]);
    await page.reload();
    await seen("Published");
    await seen(`${String(item.stock)} units · $39.90`);
    expect(await graveFaults(page, WIDGET)).toEqual([]);
  });

  it("excludes a product with a switch, and includes it again", async () => {
    const { stand, page } = given();
    const sell = widget().getByRole("switch", { name: `Sell ${item.sku} on Walmart` });
    await sell.click();
    await seen("Excluded: stock and price aren't sent");
    expect(await listing(stand)).toMatchObject({ excluded: true });
    await picture(page, widget(), "product-widget");
    const before = page.viewportSize();
    await page.setViewportSize(PHONE);
    await picture(page, widget(), "product-widget-phone");
    expect(await graveFaults(page, WIDGET)).toEqual([]);
    if (before) await page.setViewportSize(before);
    await sell.click();
    await widget().getByText("Excluded: stock").waitFor({ state: "detached" });
    expect(await listing(stand)).toMatchObject({ excluded: false, status: "published" });
    await widget().getByRole("link", { name: "Activity" }).click();
    await page
      .getByRole("row", { name: /Stock updated/ })
      .first()
      .waitFor();
  });

  async function listing({ admin }: Environment): Promise<AdminWalmartListing | undefined> {
    const { listings } = await admin.get<AdminWalmartListingListResponse>(
      `/admin/walmart/listings?q=${item.sku}`,
    );
    return listings[0];
  }
}

async function open(page: Page, { admin, storeUrl }: Environment, { handle }: CatalogItem) {
  const { products } = await admin.get<{ products: { id: string }[] }>(
    `/admin/products?handle=${handle}&fields=id`,
  );
  await page.goto(`${storeUrl}/app/products/${products[0]?.id ?? ""}`);
  await page.locator(WIDGET).waitFor();
}

/** The widget is below the fold. */
async function picture(page: Page, part: Locator, name: string): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await screenshot(page, name);
}
