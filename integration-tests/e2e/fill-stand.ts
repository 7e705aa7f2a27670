import { addListings, connectAccount, importPayouts, listListings, sync } from "../../demo/api";
import { simulatePayouts } from "../../demo/simulate-payouts";
import { seedListings } from "../../demo/seed-listings";
import type { Environment } from "../../demo/environment";
import { CATALOG } from "../../demo/store/catalog";
import { createSampleReturns, sampleOrders } from "../../src/simulator";
import type { AdminWalmartOrderListResponse } from "../../src/types";

const DAY = 86_400_000;
const UPS = "1Z5R89390357567127";

/** Pages that are worth a look. */
export interface Filled {
  /** A Medusa order with a filled Walmart widget. */
  orderId: string;
  /** A product with a listing. */
  productId: string;
}

/** Creates a month of business, problems included. */
export async function fillStand(stand: Environment): Promise<Filled> {
  await fillOrders(stand);
  const productId = await fillListings(stand);
  const { orders } = await stand.admin.get<AdminWalmartOrderListResponse>(
    "/admin/walmart/orders?status=open&order=ship_by&limit=50",
  );
  const order = orders.find(({ order_id, item_count }) => order_id && item_count > 1);
  return { orderId: order?.order_id ?? "", productId };
}

async function fillOrders({ simulator, admin, account }: Environment): Promise<void> {
  await importPayouts(admin, simulatePayouts(simulator));
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
  await fillPayouts(simulator, admin);
}

/** A payout with a label, storage, advertising and a type that nobody knows. */
async function fillPayouts(
  simulator: Environment["simulator"],
  admin: Environment["admin"],
): Promise<void> {
  const row = (type: string, description: string, amountType: string, amount: string) => ({
    "Transaction Type": type,
    "Transaction Description": description,
    "Amount Type": amountType,
    Amount: amount,
  });
  simulator.createPayout({
    rows: [
      row("Adjustment", "Walmart Shipping Label Service Charge", "Fee/Reimbursement", "-8.23"),
      row("Service Fee", "WFS Storage Fee", "Fee/Reimbursement", "-9.14"),
      row("Campaigns", "SEM Marketing", "SEM Marketing Fee", "-20.00"),
      row("Reserve", "Reserve", "", "-15.00"),
      row("Adjustment", "Seasonal Program", "Program Fee", "-4.50"),
    ],
  });
  await sync(admin, ["payouts"]);
}

/** Most products are published, one was rejected, one is a draft, and one has a different stock at Walmart. */
async function fillListings({ simulator, admin }: Environment): Promise<string> {
  simulator.updateSettings({ feedSeconds: 0 });
  seedListings(simulator);
  await sync(admin, ["listings"]);
  await addListings(admin, await connectAccount(admin));
  const listings = await listListings(admin);
  const drafts = listings.filter(({ status }) => status === "draft");
  const ids = drafts.slice(1).map(({ id }) => id);
  await admin.post("/admin/walmart/listings/match", { ids });
  await sync(admin, ["listings"]);
  await sync(admin, ["inventory", "prices"]);
  const [first] = CATALOG;
  simulator.setInventory(first?.sku ?? "", 3);
  return listings.find(({ sku }) => sku === first?.sku)?.product_id ?? "";
}
