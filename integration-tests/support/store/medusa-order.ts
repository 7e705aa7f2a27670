import type { TestStore } from "./suite";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tests check what core returns
type Answer = any;

/** The fields that core's order page requests. */
const DETAIL_FIELDS = [
  "*payment_collections",
  "*payment_collections.payments",
  "*payment_collections.payments.captures",
  "*payment_collections.payments.refunds",
  "*sales_channel",
  "*region",
  "*customer",
  "*fulfillments",
  "*transactions",
  "+email",
  "+currency_code",
  "+no_notification",
  "+payment_status",
  "+fulfillment_status",
].join(",");

/** A Medusa order as core's detail route returns it. */
export async function medusaOrder(store: TestStore, id: string): Promise<Answer> {
  const { status, data } = await store.get(`/admin/orders/${id}?fields=${DETAIL_FIELDS}`);
  expect({ id, status }).toEqual({ id, status: 200 });
  return data.order;
}

/** The Medusa order of a purchase order. */
export async function medusaOrderOf(store: TestStore, purchaseOrderId: string): Promise<Answer> {
  const { order_id } = await store.order(purchaseOrderId);
  expect(order_id).toEqual(expect.stringMatching(/^order_/));
  return await medusaOrder(store, order_id);
}

/** Amounts of an order in cents. */
export interface Cents {
  item: number;
  discount: number;
  shipping: number;
  tax: number;
  total: number;
}

/**
 * Adds up Walmart's amounts from an order of its API. It repeats the plugin's logic on purpose, to check it. Fees, and
 * taxes on free items, count as shipping, because Medusa has no other place for them.
 */
export function walmartCents(order: Record<string, unknown>): Cents {
  const lines = (order as Answer).orderLines.orderLine as Answer[];
  const cents = (money: Answer) => Math.round(Number(money?.amount ?? 0) * 100);
  const sums: Cents = { item: 0, discount: 0, shipping: 0, tax: 0, total: 0 };
  for (const charge of lines.flatMap((line) => line.charges?.charge ?? [])) {
    const amount = cents(charge.chargeAmount);
    const tax = cents(charge.tax?.taxAmount);
    if (charge.chargeType !== "PRODUCT") sums.shipping += amount;
    else if (amount < 0) sums.discount -= amount;
    else sums.item += amount;
    sums.tax += tax;
    sums.total += amount + tax;
  }
  return sums;
}

/** Adds up Medusa's amounts from core's order detail. */
export function medusaCents(order: Answer): Cents {
  const cents = (amount: number) => Math.round(amount * 100);
  const discounts = (order.items as Answer[]).flatMap((item) => item.adjustments ?? []);
  return {
    item: cents(order.item_subtotal),
    discount: cents(discounts.reduce((sum, one) => sum + one.amount, 0)),
    shipping: cents(order.shipping_subtotal),
    tax: cents(order.tax_total),
    total: cents(order.total),
  };
}
