import type { Locator } from "@playwright/test";
import { getWalmartOrder, sync } from "../../demo/api";
import { SELLER } from "../../demo/settings";
import type { Environment } from "../../demo/environment";
import type { OrderInput } from "../../src/simulator";
import type {
  AdminWalmartAttentionKind,
  AdminWalmartHealthResponse,
  AdminWalmartOverviewResponse,
} from "../../src/types";
import type { AdminPages } from "./admin-pages";
import { graveFaults } from "./axe";
import { screenshot } from "./browser";
import { countClicks } from "./count-clicks";
import { SectionPages } from "./section-pages";
import { beforeAll, describe, expect, it } from "./test";

const UPS = "1Z5R89390357567127";
const USPS = "9400100000000000000006";

/** Walmart may confirm meanwhile, which changes what the server has. */
const SOON = { timeout: 2_000 };

const WIDTHS = [390, 1280, 1440];

/** More than the demo store has of it. */
const OVERSOLD = { sku: "COFFEE-POUR", quantity: 500 };

describe("the worklist", () => {
  describe.configure({ mode: "serial" });
  let stand: Environment;
  let admin: AdminPages;
  let section: SectionPages;

  beforeAll(async ({ stand: started, admin: loggedIn }) => {
    stand = started;
    admin = loggedIn;
    section = new SectionPages(admin.page, stand.storeUrl);
    await stand.admin.post(`/admin/walmart/accounts/${stand.account.id}`, {
      settings: { unknown_sku: null, price: null, inventory: null },
    });
  });

  const arrive = async (order: OrderInput): Promise<string> => {
    const { purchaseOrderId } = stand.simulator.createOrder(order);
    await sync(stand.admin, ["orders", "updates"]);
    return purchaseOrderId;
  };
  const main = () => admin.page.locator("main");
  /** The row of an order in a group. */
  const row = (group: RegExp, number: string): Locator =>
    main()
      .getByRole("region", { name: group })
      .getByRole("listitem")
      .filter({ has: admin.page.getByRole("link", { name: number, exact: true }) });
  const gone = (found: Locator) => found.waitFor({ state: "detached" });
  const look = async (name: string) => {
    for (const width of WIDTHS) {
      await admin.page.setViewportSize({ width, height: 1300 });
      await screenshot(admin.page, `${name}-${width}`);
    }
  };
  const faults = () => graveFaults(admin.page, "main");

  const attention = async () => {
    const { health } = await stand.admin.get<AdminWalmartHealthResponse>("/admin/walmart/health");
    return health.attention;
  };
  /** Everything on screen shows what the server has, without loading the page again. */
  const expectFresh = async () => {
    const bell = admin.page.getByRole("link", { name: /Walmart issues?$/ });
    await expect(async () => {
      const total = (await attention()).reduce((sum, { count }) => sum + count, 0);
      await expect(main().getByRole("status").first()).toHaveText(
        total ? new RegExp(`^${String(total)} things? to decide$`) : "Nothing to decide",
        SOON,
      );
      if (total > 0) await expect(bell).toHaveText(new RegExp(`${String(total)}$`), SOON);
      else await expect(bell).toHaveCount(0, SOON);
    }).toPass({ timeout: 20_000 });
    await visit("/walmart/orders");
    await expect(async () => {
      const { overview } =
        await stand.admin.get<AdminWalmartOverviewResponse>("/admin/walmart/overview");
      for (const [name, count] of [
        ["Open", overview.orders.open],
        ["Canceled", overview.orders.canceled],
        ["Error", overview.orders.error],
      ] as const) {
        const card = admin.page.getByRole("button", { name: new RegExp(`^${name}`) }).first();
        await expect(card).toHaveText(new RegExp(`${String(count)}$`), SOON);
      }
    }).toPass({ timeout: 20_000 });
    await visit("/walmart");
    await main().getByRole("heading", { name: "Needs attention" }).waitFor();
  };
  /** Goes to a page without loading the admin again. */
  const visit = (path: string) =>
    admin.page.locator(`a[href$="/app${path}"]`).filter({ visible: true }).first().click();
  const countOf = async (kind: AdminWalmartAttentionKind) =>
    (await attention()).find((one) => one.kind === kind)?.count ?? 0;

  it("answers a cancellation request with two clicks, and leaves no figure stale", async () => {
    const accepted = await arrive({ lines: [{ sku: "MUG-ENAMEL", quantity: 2 }] });
    const shipped = await arrive({ lines: [{ sku: "SOCK-MERINO", quantity: 1 }] });
    for (const po of [accepted, shipped]) stand.simulator.requestCancellation(po);
    await sync(stand.admin, ["orders"]);
    await section.open("");
    const group = /^Cancellation requests? to answer/;
    await row(group, accepted)
      .getByText(/^2 × .*MUG-ENAMEL/)
      .waitFor();
    await look("worklist-cancel-request");
    expect(await faults()).toEqual([]);

    const clicks = await countClicks(admin.page);
    await section.click("Accept and cancel", row(group, accepted));
    await section.click("Accept and cancel", section.dialog());
    await gone(row(group, accepted));
    expect(await clicks()).toBe(2);
    // The focus is where the list begins.
    await expect(main().locator("div:focus").getByText("Needs attention")).toBeVisible();
    await expectFresh();
    expect((await getWalmartOrder(stand.admin, accepted)).status).toBe("canceled");

    await section.click("Ship anyway", row(group, shipped));
    await section.dialog().getByLabel("Tracking number", { exact: true }).fill(UPS);
    await admin.page.keyboard.press("Enter");
    await section.dialog().getByText("Shipped and confirmed by Walmart").waitFor();
    await section.click("Done", section.dialog());
    await gone(row(group, shipped));
    await expectFresh();
    expect((await getWalmartOrder(stand.admin, shipped)).status).toBe("shipped");
  });

  it("maps an unknown SKU", async () => {
    const po = await arrive({ lines: [{ sku: "MUG-OF-SOMEWHERE", quantity: 1, price: 10 }] });
    await section.open("");
    const item = row(/^Orders? with (an )?errors?/, po);
    await section.click("Map this SKU: MUG-OF-SOMEWHERE", item);
    await admin.page.keyboard.type("mug");
    await look("worklist-map-sku");
    expect(await faults()).toEqual([]);
    await section.click("Choose MUG-ENAMEL", item);
    await gone(item);
    await expectFresh();
    expect((await getWalmartOrder(stand.admin, po)).order_id).not.toBeNull();
  });

  it("corrects the tracking of a rejected shipment", async () => {
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
    const { id } = await getWalmartOrder(stand.admin, po);
    await stand.admin.post(`/admin/walmart/orders/${id}/ship`, {
      parcels: [{ tracking_number: UPS }],
    });
    await section.open("");
    const item = row(/^Orders? with (an )?errors?/, po);
    await section.click("Change tracking", item);
    await section.dialog().getByLabel("New tracking number").fill(USPS);
    await section.click("Save", section.dialog());
    await gone(item);
    await expectFresh();
    expect((await getWalmartOrder(stand.admin, po)).status).toBe("shipped");
  });

  it("cancels what was oversold", async () => {
    const po = await arrive({ lines: [OVERSOLD] });
    await section.open("");
    const item = row(/^Orders? with too little stock/, po);
    await item.getByRole("link", { name: "Check stock" }).waitFor();
    await look("worklist-oversold");
    await section.click("Cancel these units", item);
    await section.dialog().getByRole("combobox").filter({ hasText: "Out of stock" }).waitFor();
    await section.click("Cancel on Walmart", section.dialog());
    await gone(item);
    await expectFresh();
    expect(await countOf("order_oversold")).toBe(0);
  });

  it("decides about refunds that Walmart made", async () => {
    const pos = [
      await arrive({ lines: [{ sku: "MUG-ENAMEL", price: 14.99 }] }),
      await arrive({ lines: [{ sku: "MUG-ENAMEL", price: 14.99 }] }),
    ];
    for (const po of pos) {
      const { id } = await getWalmartOrder(stand.admin, po);
      await stand.admin.post(`/admin/walmart/orders/${id}/ship`, {
        parcels: [{ tracking_number: UPS }],
      });
    }
    await sync(stand.admin, ["updates", "orders"]);
    for (const po of pos) stand.simulator.fundDiscount(po, { amount: 2 });
    await sync(stand.admin, ["orders"]);
    await section.open("");
    const group = /^Refunds? by Walmart to decide/;
    await row(group, pos[0]!).getByText("Walmart refunded $2.00").first().waitFor();
    await look("worklist-walmart-refund");
    expect(await faults()).toEqual([]);
    await section.click("Not my refund", row(group, pos[0]!));
    await gone(row(group, pos[0]!));
    await section.click("Record as my refund", row(group, pos[1]!));
    await gone(row(group, pos[1]!));
    await expectFresh();
  });

  it("is readable in dark mode and in German", async () => {
    const po = await arrive({ lines: [{ sku: "GONE-FOR-GOOD", quantity: 1, price: 10 }] });
    const other = await arrive({ lines: [{ sku: "BAG-TOTE" }] });
    stand.simulator.requestCancellation(other);
    await sync(stand.admin, ["orders"]);
    await section.look("de", "dark");
    await section.open("");
    await row(/^Bestellung(en)? mit Fehler/, po)
      .getByText(/SKU/)
      .first()
      .waitFor();
    await look("worklist-dark");
    expect(await faults()).toEqual([]);
    await section.look("en", "light");
    for (const number of [po, other]) {
      const { id } = await getWalmartOrder(stand.admin, number);
      await stand.admin.post(`/admin/walmart/orders/${id}/cancel`, {
        reason: "SELLER_CANCEL_OUT_OF_STOCK",
      });
    }
  });

  it("is empty when all is well", async () => {
    // Other tests leave troubles behind.
    const address = /\/admin\/walmart\/overview/;
    await admin.page.route(address, async (route) => {
      const { overview } = (await (await route.fetch()).json()) as AdminWalmartOverviewResponse;
      await route.fulfill({ json: { overview: { ...overview, attention: [] } } });
    });
    await section.open("");
    await main().getByText("All is well").waitFor();
    await look("worklist-empty");
    expect(await faults()).toEqual([]);
    await expect(admin.page.getByRole("link", { name: /Walmart issues?$/ })).toHaveCount(0);
    await admin.page.unroute(address);
  });

  it("leads from the removal of the last account to a live one", async () => {
    const { page } = admin;
    await section.open("/settings");
    await section.click("Remove");
    await section.click("Remove", section.dialog());
    await main().getByText("Start selling on Walmart in three steps").waitFor();
    await page.waitForURL("**/app/walmart");
    await look("start-connect");
    for (const sku of ["MUG-ENAMEL", "BAG-TOTE", "ONLY-AT-WALMART"])
      if (!stand.simulator.item(sku)) stand.simulator.addItem({ sku, quantity: 1, price: 1 });
    const waiting = [
      stand.simulator.createOrder({ lines: [{ sku: "MUG-ENAMEL", quantity: 1 }] }),
      stand.simulator.createOrder({ lines: [{ sku: "BAG-TOTE", quantity: 1 }] }),
    ].map(({ purchaseOrderId }) => purchaseOrderId);
    const clicks = await countClicks(page);
    await page.getByRole("link", { name: "Connect account" }).click();
    const drawer = section.dialog();
    await drawer.getByLabel("Client ID", { exact: true }).fill(SELLER.client_id);
    await drawer.getByLabel("Client secret", { exact: true }).fill(SELLER.client_secret);
    await section.click("Connect", drawer);
    const panel = main().getByRole("region", { name: /is connected and not live yet$/ });
    const figure = (name: RegExp) =>
      panel.locator("dl > div").filter({ hasText: name }).getByRole("definition");
    // Those of other tests are open as well.
    await expect(figure(/open orders/)).toHaveText(/^[2-9]$|^\d\d$/, { timeout: 20_000 });
    await expect(figure(/listings found/)).toHaveText(/^[3-9]$|^\d\d$/);
    await expect(figure(/listings? to match with/)).toHaveText(/^[1-9]$/);
    await look("start-found");
    expect(await faults()).toEqual([]);
    // Nothing was sent, and nothing imported.
    for (const po of waiting) expect(stand.simulator.effects({ purchaseOrderId: po })).toEqual([]);

    await section.click("Dry run", panel);
    await section
      .dialog()
      .getByText(/^Listings: [1-9]/)
      .first()
      .waitFor();
    await look("start-dry-run");
    await section.click("Close", section.dialog());
    await section.click("Go live", panel);
    await panel.waitFor({ state: "detached" });
    // Connect, connect, dry run, close, go live.
    expect(await clicks()).toBe(5);
    for (const po of waiting) {
      await expect(async () => {
        expect((await getWalmartOrder(stand.admin, po)).order_id).not.toBeNull();
        const sent = stand.simulator.effects({ purchaseOrderId: po, kind: "acknowledge" });
        expect(sent).toHaveLength(1);
      }).toPass({ timeout: 20_000 });
    }
    await expectFresh();
  });
});
