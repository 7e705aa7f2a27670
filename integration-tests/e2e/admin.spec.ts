import { getWalmartOrder, sync } from "../../demo/api";
import { fulfill, getOrder, ship } from "../../demo/check/actions";
import type { Environment } from "../../demo/environment";
import type { Effect, EffectKind, OrderInput } from "../../src/simulator";
import type { AdminPages } from "./admin-pages";
import { screenshot } from "./browser";
import { decideTests } from "./decide";
import { listingTests } from "./listings";
import { payoutTests } from "./payouts";
import { productTests } from "./product";
import { sectionTests } from "./section";
import { beforeAll, describe, expect, it } from "./test";

const UPS = "1Z5R89390357567127";
const USPS = "9400100000000000000006";
let stand: Environment;
let admin: AdminPages;

beforeAll(async ({ stand: startedStand, admin: loggedIn }) => {
  stand = startedStand;
  admin = loggedIn;
});

// The section comes first, while the store is empty.
describe("the Walmart section", () => {
  sectionTests(() => ({ stand, page: admin.page }));
});

describe("the page of listings", () => {
  listingTests(() => ({ stand, page: admin.page }));
});

describe("what a merchant decides", () => {
  decideTests(() => ({ stand, page: admin.page }));
});

describe("the page of payouts", () => {
  payoutTests(() => ({ stand, page: admin.page }));
});

describe("a product's page", () => {
  productTests(() => ({ stand, page: admin.page }));
});

it("finds an order by its purchase order number and shows its state at Walmart", async () => {
  const po = await arrive({ lines: [{ sku: "MUG-ENAMEL", quantity: 2 }] });
  await admin.openOrderByNumber(po);
  const text = await admin.walmartSection().innerText();
  expect(text).toContain(po);
  expect(text).toContain("MUG-ENAMEL");
  expect(text).toMatch(/Ship by/i);
});

it("cancels an order at Walmart with the chosen reason", async () => {
  const po = await arrive({ lines: [{ sku: "SOCK-MERINO", quantity: 3 }] });
  await admin.openOrderByNumber(po);
  await admin.chooseCancellation("Out of stock");
  await screenshot(admin.page, "cancel-drawer");
  await admin.confirmCancellation();

  const [effect] = await received(po, "cancel");
  expect(effect?.lines).toMatchObject([{ quantity: 3, reason: "SELLER_CANCEL_OUT_OF_STOCK" }]);
  await seen("Out of stock");
  const { status } = await getWalmartOrder(stand.admin, po);
  expect(status).toBe("canceled");
});

it("ships an order from Medusa's own pages, requires a tracking number, and corrects it later", async () => {
  const po = await arrive({ lines: [{ sku: "BAG-TOTE", quantity: 2 }] });
  await admin.openOrderByNumber(po);
  await admin.fulfillEverything();
  await admin.startShipment();
  await admin.save();
  await seen(/tracking.number/i);
  await screenshot(admin.page, "shipment-refused");
  expect(stand.simulator.effects({ purchaseOrderId: po, kind: "ship" })).toEqual([]);

  await admin.addTrackingNumber(UPS);
  await admin.save();
  const [effect] = await received(po, "ship");
  expect(effect?.lines).toMatchObject([
    { quantity: 2, tracking: { carrier: "UPS", trackingNumber: UPS } },
  ]);
  await admin.walmartSection().getByText("Shipped", { exact: true }).first().waitFor();

  await admin.changeTracking(USPS);
  const [change] = await received(po, "track");
  expect(change?.lines).toMatchObject([
    { quantity: 2, replaced: UPS, tracking: { carrier: "USPS", trackingNumber: USPS } },
  ]);
  await admin.walmartSection().getByText(USPS).first().waitFor();
});

it("refunds a part of a return, and shows the amount first", async () => {
  const po = await arrive({
    lines: [{ sku: "SOCK-MERINO", quantity: 3, lineTotal: 30, tax: 2.5 }],
  });
  const { order_id } = await getWalmartOrder(stand.admin, po);
  const order = await getOrder(stand.admin, order_id ?? "");
  await ship(stand.admin, order, await fulfill(stand.admin, order, 3), [UPS]);
  await received(po, "ship");
  const { returnOrderId } = stand.simulator.createReturn({
    purchaseOrderId: po,
    reason: "DAMAGED",
  });
  stand.simulator.moveReturn(returnOrderId, "in_transit");
  stand.simulator.moveReturn(returnOrderId, "delivered");
  await sync(stand.admin, ["orders", "returns"]);
  await admin.openOrderByNumber(po);
  await seen(`RMA ${returnOrderId}`);
  await seen("0 of 3 refunded");
  await screenshot(admin.page, "returns");

  await admin.openRefund(returnOrderId);
  await seen("Refund $32.50");
  await admin.setUnits("Units of", 1);
  await seen("Refund $10.83");
  await screenshot(admin.page, "refund-drawer");
  await admin.confirmRefund();
  await seen("1 of 3 refunded");
  const effects = stand.simulator.effects({ kind: "return_refund", returnOrderId });
  expect(effects.flatMap(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([1]);
  const [payment] = (
    await stand.admin.get<{ order: OrderOfPayments }>(
      `/admin/orders/${order.id}?fields=id,*payment_collections.payments.refunds`,
    )
  ).order.payment_collections.flatMap(({ payments }) => payments);
  expect(payment?.refunds.map(({ amount }) => amount)).toEqual([10.83]);
});

it("refunds without a return", async () => {
  const po = await arrive({ lines: [{ sku: "MUG-ENAMEL", price: 20, tax: 1.65 }] });
  const { order_id } = await getWalmartOrder(stand.admin, po);
  const order = await getOrder(stand.admin, order_id ?? "");
  await ship(stand.admin, order, await fulfill(stand.admin, order, 1), [UPS]);
  await received(po, "ship");
  await admin.openOrderByNumber(po);
  await admin.openGoodwill();
  await admin.page.getByRole("dialog").getByRole("button", { name: "Refund" }).click();
  await seen("Select a reason.");
  await admin.chooseGoodwill("Goodwill", "4.99");
  await screenshot(admin.page, "goodwill-drawer");
  await admin.page.getByRole("dialog").getByRole("button", { name: "Refund" }).click();
  const [effect] = await received(po, "refund");
  expect(effect?.lines).toHaveLength(1);
  await seen("Refund without a return");
});

it("shows nothing on an order of another channel", async () => {
  const { orders } = await stand.admin.get<{ orders: { id: string; metadata: unknown }[] }>(
    "/admin/orders?fields=id,metadata&limit=100",
  );
  const web = orders.find(({ metadata }) => !JSON.stringify(metadata ?? {}).includes("walmart"));
  await admin.openOrder(web?.id ?? "");
  await admin.page.waitForLoadState("networkidle");
  expect(await admin.walmartSection().count()).toBe(0);
});

interface OrderOfPayments {
  payment_collections: { payments: { refunds: { amount: number }[] }[] }[];
}

async function arrive(order: OrderInput): Promise<string> {
  const { purchaseOrderId } = stand.simulator.createOrder(order);
  await sync(stand.admin, ["orders", "updates"]);
  return purchaseOrderId;
}

/** Waits until Walmart has received a message, and returns what it changed. */
async function received(purchaseOrderId: string, kind: EffectKind): Promise<Effect[]> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const effects = stand.simulator.effects({ purchaseOrderId, kind });
    if (effects.length > 0) {
      return effects;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Walmart received no ${kind} for ${purchaseOrderId} within 10 s.`);
}

/** Waits until the page shows a text. */
async function seen(text: string | RegExp): Promise<void> {
  await admin.page.getByText(text).first().waitFor();
}
