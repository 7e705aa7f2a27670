import { readFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { getWalmartOrder, sync } from "../../demo/api";
import type { Environment } from "../../demo/environment";
import type { OrderInput } from "../../src/simulator";
import type { AdminPages } from "./admin-pages";
import { graveFaults } from "./axe";
import { screenshot } from "./browser";
import { countClicks } from "./count-clicks";
import { SectionPages } from "./section-pages";
import { beforeAll, describe, expect, it } from "./test";

const UPS = "1Z5R89390357567127";
const MISTYPED = "1Z5R89390357567128";
const USPS = "9400100000000000000006";

const WIDTHS = [
  { width: 1440, height: 1400 },
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

describe("shipping", () => {
  describe.configure({ mode: "serial" });
  let stand: Environment;
  let admin: AdminPages;
  let section: SectionPages;

  beforeAll(({ stand: started, admin: loggedIn }) => {
    stand = started;
    admin = loggedIn;
    section = new SectionPages(admin.page, stand.storeUrl);
  });

  const arrive = async (order: OrderInput): Promise<string> => {
    const { purchaseOrderId } = stand.simulator.createOrder(order);
    await sync(stand.admin, ["orders", "updates"]);
    return purchaseOrderId;
  };
  /** Units by SKU and tracking number, as sent to Walmart. */
  const sent = (purchaseOrderId: string) =>
    stand.simulator
      .effects({ purchaseOrderId, kind: "ship" })
      .flatMap(({ lines }) =>
        lines.map(({ sku, quantity, tracking }) => [sku, quantity, tracking?.trackingNumber]),
      );
  const pictures = async (name: string) => {
    for (const size of WIDTHS) {
      await admin.page.setViewportSize(size);
      await admin.page.evaluate(() => new Promise(requestAnimationFrame));
      await screenshot(admin.page, `${name}-${size.width}`);
    }
    await admin.page.setViewportSize(WIDTHS[0]!);
  };
  const faults = () => graveFaults(admin.page, "[role=dialog]:last-of-type");
  const trackingOf = (parcel: Locator) => parcel.getByLabel("Tracking number", { exact: true });
  const focused = () => admin.page.evaluate(() => document.activeElement?.textContent ?? "");

  it("ships a whole order from the widget with two clicks and one scan", async () => {
    const po = await arrive({
      lines: [
        { sku: "MUG-ENAMEL", quantity: 2 },
        { sku: "SOCK-MERINO", quantity: 1 },
      ],
    });
    await admin.openOrderByNumber(po);
    const clicks = await countClicks(admin.page);

    await admin.walmartSection().getByRole("button", { name: "Ship", exact: true }).click();
    const drawer = section.dialog();
    await expect(trackingOf(drawer)).toBeFocused();
    await pictures("ship-drawer");
    expect(await faults()).toEqual([]);
    // A scanner types the number and presses Enter.
    await admin.page.keyboard.type(UPS);
    await drawer.getByText("Detected from the number").first().waitFor();
    await pictures("ship-drawer-scanned");
    await admin.page.keyboard.press("Enter");
    await drawer.getByText("Shipped and confirmed by Walmart").waitFor();
    await pictures("ship-drawer-result");
    expect(await faults()).toEqual([]);
    await section.click("Done", drawer);
    await drawer.waitFor({ state: "detached" });

    expect(await clicks()).toBe(2);
    expect(sent(po)).toEqual([
      ["MUG-ENAMEL", 2, UPS],
      ["SOCK-MERINO", 1, UPS],
    ]);
    await admin.walmartSection().getByText("Shipped", { exact: true }).first().waitFor();
    expect((await getWalmartOrder(stand.admin, po)).status).toBe("shipped");
    // The button is gone; the focus stays where it was.
    const place = await admin.page.evaluate(() => document.activeElement?.tagName);
    expect(place).toBe("SPAN");
  });

  it("ships a part from the page of orders in two parcels, and finds a typo", async () => {
    const po = await arrive({ lines: [{ sku: "BAG-TOTE", quantity: 3 }] });
    await section.open(`/orders?q=${po}`);
    const details = await section.openOrder(po);
    await section.click("Ship", details);
    const drawer = section.dialog();
    const parcel = (number: number) => drawer.getByRole("region", { name: `Parcel ${number}` });

    await trackingOf(parcel(1)).fill(MISTYPED);
    await drawer.getByText("This looks like UPS, but the check digit is wrong").waitFor();
    await drawer.getByLabel("Send the number as it is").waitFor();
    await pictures("ship-drawer-typo");
    await trackingOf(parcel(1)).fill(UPS);
    await parcel(1).getByLabel("Units of").fill("1");
    await section.click("Add parcel", drawer);
    await expect(trackingOf(parcel(2))).toBeFocused();
    await trackingOf(parcel(2)).fill("AC-1");
    await parcel(2).getByLabel("Carrier", { exact: true }).fill("Acme Couriers");
    await parcel(2).getByLabel("Units of").fill("1");
    await section.click("Ship", drawer);
    await drawer.getByText("Walmart does not know Acme Couriers").waitFor();
    await parcel(2).getByLabel("Tracking link").fill("https://track.example.com/AC-1");
    await pictures("ship-drawer-parcels");
    expect(await faults()).toEqual([]);
    await section.click("Ship", drawer);
    await drawer.getByText("Shipped and confirmed by Walmart").waitFor();
    await admin.page.keyboard.press("Enter");
    await drawer.getByText("Shipped and confirmed by Walmart").waitFor({ state: "detached" });

    expect(sent(po)).toEqual([
      ["BAG-TOTE", 1, UPS],
      ["BAG-TOTE", 1, "AC-1"],
    ]);
    await expect.poll(focused).toBe("Ship");
    await details.getByText("Partially shipped").first().waitFor();
  });

  it("shows why Walmart rejected a shipment, and says so in the drawer", async () => {
    const po = await arrive({ lines: [{ sku: "BAG-TOTE" }] });
    stand.simulator.injectFault({
      kind: "status",
      status: 400,
      path: "/shipping",
      purchaseOrderId: po,
      body: {
        errors: {
          error: {
            code: "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
            field: "trackingNumber",
            description: "The trackingNumber of line 1 is not valid",
          },
        },
      },
    });
    await admin.openOrderByNumber(po);
    await admin.walmartSection().getByRole("button", { name: "Ship", exact: true }).click();
    await trackingOf(section.dialog()).fill(USPS);
    await admin.page.keyboard.press("Enter");
    await section.dialog().getByText("Shipped in Medusa, but Walmart rejected it").waitFor();
    await pictures("ship-drawer-rejected");
    await section.click("Done", section.dialog());
  });

  it("ships many orders from pasted rows, once, and saves what came of them", async () => {
    const pos = [
      await arrive({ lines: [{ sku: "MUG-ENAMEL", quantity: 2 }] }),
      await arrive({ lines: [{ sku: "SOCK-MERINO", quantity: 1 }] }),
    ];
    const { display_id } = await getWalmartOrder(stand.admin, pos[1] ?? "");
    const rows = [
      "Purchase order\tSKU\tQty\tTracking number\tCarrier",
      `${pos[0]}\tMUG-ENAMEL\t1\t${UPS}\t`,
      `${pos[0]}\tMUG-ENAMEL\t1\t${USPS}\t`,
      `#${display_id}\t\t\t${USPS}\tUSPS`,
      `${pos[1]}\t\t\t${MISTYPED}\t`,
      `99999999999999\t\t\t${UPS}\t`,
    ].join("\n");
    await section.open("/orders");
    await section.click("Ship many");
    const drawer = section.dialog();
    await drawer.getByLabel("Rows", { exact: true }).fill("tracking\nX1");
    await section.click("Check rows", drawer);
    await drawer.getByText("A column for the order is missing").waitFor();
    await drawer.getByLabel("Rows", { exact: true }).fill(rows);
    await pictures("ship-many-rows");
    expect(await faults()).toEqual([]);
    await section.click("Check rows", drawer);
    await drawer.getByText("Ready: 3. Not possible: 2.").waitFor();
    await pictures("ship-many-preview");
    expect(await faults()).toEqual([]);
    expect(pos.flatMap(sent)).toEqual([]);
    await section.click("Ship 3 rows", drawer);
    await drawer.getByText("Shipped: 3. Not shipped: 2.").waitFor();
    await pictures("ship-many-results");
    const [download] = await Promise.all([
      admin.page.waitForEvent("download"),
      section.click("Download results", drawer),
    ]);
    const saved = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(saved).toHaveLength(6);
    expect(saved[1]).toContain("Shipped");
    expect(saved[5]).toContain("Not possible");
    await section.click("Done", drawer);
    await drawer.waitFor({ state: "detached" });
    await expect.poll(focused).toBe("Ship many");
    await expect
      .poll(() => pos.flatMap(sent))
      .toEqual([
        ["MUG-ENAMEL", 1, UPS],
        ["MUG-ENAMEL", 1, USPS],
        ["SOCK-MERINO", 1, USPS],
      ]);
  });

  it("is readable in dark mode and in German", async () => {
    const po = await arrive({ lines: [{ sku: "MUG-ENAMEL", quantity: 2 }] });
    await section.look("de", "dark");
    await section.open(`/orders?q=${po}`);
    await section.click(po);
    await section.click("Versenden", section.dialog());
    await section.dialog().getByLabel("Tracking-Nummer", { exact: true }).fill(UPS);
    await section.dialog().getByText("An der Nummer erkannt").first().waitFor();
    await pictures("ship-drawer-dark");
    expect(await faults()).toEqual([]);
    await section.look("en", "light");
  });
});
