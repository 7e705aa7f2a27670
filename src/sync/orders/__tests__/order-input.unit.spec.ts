import { toOrderInput } from "../order-input";
import {
  captureIdOf,
  paymentCollectionIdOf,
  paymentIdOf,
  paymentSessionIdOf,
} from "../../medusa/payment-ids";
import type { NewOrder, PreparedOrder } from "../prepared-order";

const PLACE = { region_id: "reg_1", sales_channel_id: "sc_1", shipping_option_id: "so_1" };

const order: PreparedOrder & { draft: NewOrder } = {
  id: "walord_1",
  order_id: "order_1",
  purchase_order_id: "1",
  customer_order_id: "2",
  total: 21.65,
  currency_code: "usd",
  stock_location_id: "sloc_1",
  needs_acknowledgement: true,
  items: [],
  display_id: null,
  draft: {
    email: "a@relay.walmart.com",
    address: {
      first_name: "Ada",
      last_name: "Byron",
      phone: undefined,
      address_1: "1 Main St",
      address_2: undefined,
      city: "Reno",
      province: "NV",
      postal_code: "89501",
      country_code: "us",
    },
    items: [
      {
        key: "MUG@10",
        sku: "MUG",
        title: "Mug, as named by Walmart",
        quantity: 2,
        unit_price: "10",
        tax: { rate: "8.25", code: "walmart", description: "-" },
        adjustments: [],
        lines: [{ line_number: "1", quantity: 2 }],
        line_item_id: "ordli_1",
        variant: null,
      },
    ],
    shipping_methods: [
      { kind: "shipping", name: "Walmart – Value", amount: 0, tax: null },
      { kind: "fee", name: "Walmart – RecyclingFee", amount: 1, tax: null },
    ],
  },
};

describe("toOrderInput", () => {
  it("uses the given id and the account's region, channel and customer", () => {
    expect(toOrderInput(order, PLACE, "cus_1")).toMatchObject({
      id: "order_1",
      region_id: "reg_1",
      sales_channel_id: "sc_1",
      customer_id: "cus_1",
      email: "a@relay.walmart.com",
      no_notification: true,
      metadata: { walmart: { purchase_order_id: "1", customer_order_id: "2" } },
      items: [{ id: "ordli_1", unit_price: "10", is_custom_price: true, is_tax_inclusive: false }],
      transactions: [{ amount: 21.65, reference: "capture", reference_id: captureIdOf("order_1") }],
    });
  });

  it("sets a shipping option on every method, which fulfillment requires", () => {
    const { shipping_methods } = toOrderInput(order, PLACE, null);
    expect(shipping_methods).toMatchObject([
      { shipping_option_id: "so_1" },
      { shipping_option_id: "so_1" },
    ]);
  });

  it("uses Walmart's title for a custom item and the store's for a variant", () => {
    expect(toOrderInput(order, PLACE, null).items).toMatchObject([
      { title: "Mug, as named by Walmart", variant_sku: "MUG" },
    ]);
    const variant = {
      id: "variant_1",
      title: "Blue",
      sku: "MUG",
      barcode: "12",
      product: { id: "prod_1", title: "Mug", handle: "mug", thumbnail: null },
      stock: [],
    };
    const [item] = order.draft.items;
    const known = { ...order, draft: { ...order.draft, items: [{ ...item!, variant }] } };
    expect(toOrderInput(known, PLACE, null).items).toMatchObject([
      { title: "Mug", subtitle: "Blue", variant_id: "variant_1", product_id: "prod_1" },
    ]);
  });

  it("adds no transaction to a free order", () => {
    expect(toOrderInput({ ...order, total: 0 }, PLACE, null).transactions).toEqual([]);
  });
});

describe("payment ids", () => {
  it("are derived from the order id and distinct", () => {
    const all = [paymentCollectionIdOf, paymentSessionIdOf, paymentIdOf, captureIdOf];
    const ids = (orderId: string) => all.map((idOf) => idOf(orderId));
    expect(ids("order_1")).toEqual(ids("order_1"));
    expect(new Set([...ids("order_1"), ...ids("order_2")]).size).toBe(8);
    expect(ids("order_1").map((id) => id.split("_")[0])).toEqual(["pay", "payses", "pay", "capt"]);
    for (const id of ids("order_1")) expect(id).toMatch(/^[a-z_]+_[A-Za-z0-9]{26}$/);
  });
});
