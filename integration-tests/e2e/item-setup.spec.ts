import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { itemSchema } from "../../bench/items/items";
import { sync } from "../../demo/api";
import type { Environment } from "../../demo/environment";
import { type PictureServer, startPictureServer } from "../../demo/picture-server";
import { upc } from "../../demo/store/catalog";
import type { AdminWalmartListing, AdminWalmartListingListResponse } from "../../src/types";
import { SHIRT_RULES } from "../support/store/item-products";
import { graveFaults } from "./axe";
import { screenshot } from "./browser";
import { SectionPages } from "./section-pages";
import { afterAll, beforeAll, describe, expect, it } from "./test";

const WIDGET = "[aria-labelledby=walmart-product-heading]";
const WIDTHS = [
  { width: 1440, height: 1400 },
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const SKUS = ["TRAIL-NAVY-M", "TRAIL-NAVY-L"];
/** What a person has to add. */
const BY_HAND = ["isProp65WarningRequired", "has_written_warranty", "ageGroup"];

describe("a product that Walmart does not know", () => {
  describe.configure({ mode: "serial" });
  let stand: Environment;
  let section: SectionPages;
  let pictures: PictureServer;
  let productId: string;

  beforeAll(async ({ stand: started, admin }) => {
    stand = started;
    section = new SectionPages(admin.page, stand.storeUrl);
    pictures = await startPictureServer();
    stand.simulator.updateSettings({ feedSeconds: 0, publishSeconds: 0 });
    const everywhere = Object.entries(SHIRT_RULES["*"]);
    await stand.admin.post(`/admin/walmart/accounts/${stand.account.id}`, {
      settings: {
        attributes: {
          ...SHIRT_RULES,
          "*": Object.fromEntries(everywhere.filter(([name]) => !BY_HAND.includes(name))),
        },
      },
    });
    productId = await createShirt();
  });
  afterAll(async () => {
    await pictures.stop();
  });

  async function createShirt(): Promise<string> {
    const names = ["trail-front", "trail-back", "trail-side", "trail-label"];
    const { product } = await stand.admin.post<{ product: { id: string } }>("/admin/products", {
      title: "Northfield trail T-shirt",
      description:
        "<p>A light shirt for long walks.</p><ul><li>Dries fast</li><li>Flat seams</li><li>Relaxed fit</li></ul>",
      status: "published",
      weight: 150,
      images: names.map((name) => ({ url: pictures.addressOf(name) })),
      sales_channels: [{ id: stand.account.sales_channel_id }],
      options: [
        { title: "Size", values: ["M", "L"] },
        { title: "Color", values: ["Navy"] },
      ],
      variants: SKUS.map((sku, index) => ({
        title: sku,
        sku,
        upc: upc(`8500125${String(index + 1).padStart(4, "0")}`),
        options: { Size: ["M", "L"][index], Color: "Navy" },
        prices: [{ currency_code: "usd", amount: 29 }],
      })),
    });
    return product.id;
  }

  const widget = () => section.page.locator(WIDGET);
  const openProduct = async () => {
    await section.page.goto(`${stand.storeUrl}/app/products/${productId}`);
    await widget().waitFor();
  };
  const row = (sku: string) => section.page.getByRole("row", { name: new RegExp(sku) });
  const listings = async (): Promise<Record<string, AdminWalmartListing>> => {
    const { listings: found } = await stand.admin.get<AdminWalmartListingListResponse>(
      `/admin/walmart/listings?product_id=${productId}`,
    );
    return Object.fromEntries(found.map((listing) => [listing.sku, listing]));
  };
  const look = async (name: string) => {
    for (const size of WIDTHS) {
      await section.page.setViewportSize(size);
      await section.page.evaluate(() => new Promise(requestAnimationFrame));
      await screenshot(section.page, `${name}-${size.width}`);
    }
    await section.page.setViewportSize(WIDTHS[0]!);
  };
  const faults = async () => {
    // Medusa's fields have too little contrast below the pointer.
    await section.page.mouse.move(0, 0);
    return await graveFaults(section.page, "[role=dialog]:last-of-type");
  };
  const selectShirts = async () => {
    await section.open("/listings?q=TRAIL");
    for (const sku of SKUS) await row(sku).getByRole("checkbox").click();
  };
  const choose = async (drawer: Locator, label: RegExp, option: string) => {
    await drawer.getByLabel(label).first().click();
    await section.page.getByRole("option", { name: option, exact: true }).click();
  };

  it("is looked up, gets the product type that its title suggests, and says what is missing", async () => {
    await openProduct();
    await widget().getByRole("button", { name: "Add 2 variants" }).click();
    await widget().getByText("Draft").first().waitFor();
    await selectShirts();
    await section.click("Look up");
    const drawer = section.dialog();
    await drawer.getByText("To match: 0. To create: 2. Unknown: 0.").waitFor();
    await section.click("Choose the product type of 2 items", drawer);
    const offered = drawer.getByRole("listitem").filter({ hasText: "Suggested" }).first();
    await offered.getByText("T-Shirts").waitFor();
    await look("item-lookup");
    expect(await faults()).toEqual([]);
    await offered.getByRole("button", { name: "Choose T-Shirts" }).click();
    await section.click("Create 2 items", drawer);
    await section.page.getByText("2 items are incomplete.").first().waitFor();
    expect(stand.simulator.feeds({ feedType: "MP_ITEM" })).toEqual([]);

    await selectShirts();
    const [download] = await Promise.all([
      section.page.waitForEvent("download"),
      section.click("Export what is missing"),
    ]);
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(1 + SKUS.length * BY_HAND.length);
    expect(lines.join("\n")).toContain("Say whether a Prop 65 warning is required.");
    for (const name of BY_HAND) expect(lines.join("\n")).toContain(name);
  });

  it("is completed from its page, where each value says where it comes from", async () => {
    await openProduct();
    await look("item-card");
    for (const sku of SKUS) {
      const item = widget().getByRole("listitem").filter({ hasText: sku });
      await item.getByText("Complete the missing 3 fields").click();
      const drawer = section.dialog();
      await drawer.getByText("3 attributes to complete").waitFor();
      await choose(drawer, /Prop ?65 Warning Required/, "No");
      await choose(drawer, /^Has Written Warranty/, "No");
      await choose(drawer, /^Age Group/, "Adult");
      if (sku === SKUS[0]) {
        await look("item-form");
        expect(await faults()).toEqual([]);
        await drawer.getByRole("searchbox").fill("Product Name");
        await drawer.getByText("From the product").first().waitFor();
        await drawer.getByRole("button", { name: "Change Product Name", exact: true }).click();
        await drawer.getByLabel("Product Name", { exact: true }).fill("Northfield trail tee");
        await drawer.getByRole("button", { name: "Reset Product Name", exact: true }).click();
        await drawer.getByText("Northfield trail T-shirt").first().waitFor();
        await drawer.getByRole("searchbox").fill("");
      }
      await section.click("Save and check", drawer);
      await drawer.getByText("Ready to create").waitFor();
      if (sku === SKUS[0]) await look("item-complete");
      await section.click("Close", drawer);
      await drawer.waitFor({ state: "detached" });
      await item.getByText("Draft", { exact: true }).waitFor();
      await item.getByText("Set up item").waitFor();
    }
    const values = Object.values(await listings()).map(({ attributes }) => attributes);
    for (const own of values) expect(Object.keys(own).toSorted()).toEqual(BY_HAND.toSorted());
  });

  it("is created with its variants as one group, waits for Walmart's review, and goes live", async () => {
    stand.simulator.reviewItem(SKUS[1]!);
    await selectShirts();
    await section.click("Look up");
    await section.dialog().getByText("To create: 2.").waitFor();
    await section.click("Create 2 items", section.dialog());
    await section.page.getByText("2 items submitted.").first().waitFor();
    await sync(stand.admin, ["listings"]);
    await section.open("/listings?q=TRAIL");
    await row(SKUS[0]!).getByText("Published").first().waitFor();
    await row(SKUS[1]!).getByText("Processing").first().waitFor();
    await section.click(SKUS[1]!);
    await section
      .dialog()
      .getByText(/reviewing the item/)
      .first()
      .waitFor();
    await look("item-review");

    stand.simulator.finishReview(SKUS[1]!, "approved");
    await sync(stand.admin, ["listings"]);
    await openProduct();
    await expect(widget().getByText("Published", { exact: true })).toHaveCount(2);
    await look("item-live");
    expect(stand.simulator.feeds({ feedType: "MP_ITEM" })).toHaveLength(1);
    const items = SKUS.map((sku) => stand.simulator.item(sku));
    expect(new Set(items.map((item) => item?.variantGroupId)).size).toBe(1);
    expect(items.filter((item) => item?.isPrimaryVariant)).toHaveLength(1);
  });

  it("has a form that opens at once, also with 150 attributes", async () => {
    const { visible, orderable } = itemSchema(150);
    stand.simulator.addItemSpec({
      spec: {
        schema: {
          properties: {
            MPItem: {
              items: {
                properties: {
                  Orderable: orderable,
                  Visible: { properties: { "Trading Card Sleeves & Holders": visible } },
                },
              },
            },
          },
        },
      },
    });
    const { product } = await stand.admin.post<{ product: { id: string } }>("/admin/products", {
      title: "Clear card sleeves",
      status: "published",
      sales_channels: [{ id: stand.account.sales_channel_id }],
      options: [{ title: "Size", values: ["Standard"] }],
      variants: [
        {
          title: "Standard",
          sku: "SLEEVES",
          upc: upc("85001259999"),
          options: { Size: "Standard" },
          prices: [{ currency_code: "usd", amount: 5 }],
        },
      ],
    });
    const { listings: drafts } = await stand.admin.post<AdminWalmartListingListResponse>(
      "/admin/walmart/listings",
      { account_id: stand.account.id, product_ids: [product.id] },
    );
    await stand.admin.post(`/admin/walmart/listings/${drafts[0]?.id ?? ""}`, {
      product_type: "Trading Card Sleeves & Holders",
    });
    await section.page.goto(`${stand.storeUrl}/app/products/${product.id}`);
    const times: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      await widget().getByRole("button", { name: "Set up item: SLEEVES" }).waitFor();
      times.push(await timeToOpen("Set up item: SLEEVES"));
      await section.click("Close", section.dialog());
      await section.dialog().waitFor({ state: "detached" });
    }
    const shown = times.map((time) => `${Math.round(time)} ms`).join(", ");
    it.info().annotations.push({ type: "form of 150 attributes", description: shown });
    process.stdout.write(`form of 150 attributes: ${shown}\n`);
    expect(times).toHaveLength(6);
  });

  /** Milliseconds from the click to the frame that shows the form. */
  async function timeToOpen(button: string): Promise<number> {
    return await section.page.evaluate(
      (name) =>
        new Promise<number>((resolve) => {
          const found = [...document.querySelectorAll("button")].find(
            (each) => each.getAttribute("aria-label") === name,
          );
          const started = performance.now();
          const watch = new MutationObserver(() => {
            if (!document.querySelector('[role=dialog] [aria-label="Search attributes"]')) return;
            watch.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - started));
          });
          watch.observe(document.body, { subtree: true, childList: true });
          found?.click();
        }),
      button,
    );
  }
});
