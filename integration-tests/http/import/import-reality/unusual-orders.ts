import { medusaOrder } from "../../../support/store/medusa-order";
import type { TestStore } from "../../../support/store/suite";

/** Orders with words, fields and amounts that nobody expected. */
export function unusualOrders(store: TestStore): void {
  const overview = async () => (await store.get("/admin/walmart/overview")).data.overview.orders;

  it("imports an order with words that are new, and says so", async () => {
    await store.connect();
    const usual = store.walmart.createOrder({ lines: [{ sku: "SKU-B" }] }).purchaseOrderId;
    const { purchaseOrderId } = store.walmart.createOrder({
      lines: [
        {
          sku: "SKU-A",
          quantity: 3,
          price: 10,
          statuses: [
            { status: "Backordered", quantity: 1 },
            { status: "Created", quantity: 2 },
          ],
        },
      ],
    });
    const template = store.walmart.getOrder(usual);
    store.walmart.createOrder({
      raw: {
        ...template,
        simulator: undefined,
        purchaseOrderId: "900000000001",
        orderType: "SUBSCRIPTION",
        shipNode: { type: "DroneFulfilled", id: "sky-1" },
      },
    });
    await store.sync(["orders", "updates"]);

    const row = await store.order(purchaseOrderId);
    expect(row).toMatchObject({
      status: "open",
      order_id: expect.any(String),
      acknowledged_at: expect.any(String),
      status_details: expect.stringMatching(/1 unit of SKU-A in the status "Backordered"/),
      error_origin: null,
      lines: [{ quantity: 3, quantities: { created: 0, acknowledged: 2 } }],
    });
    const other = await store.order("900000000001");
    expect(other).toMatchObject({ order_type: "SUBSCRIPTION", order_id: expect.any(String) });
    for (const word of ["SUBSCRIPTION", "DroneFulfilled"]) expect(other.review).toContain(word);
    expect(await store.order(usual)).toMatchObject({ status_details: null, review: null });

    expect(await overview()).toMatchObject({ to_review: 2, error: 0 });
    const { data } = await store.get("/admin/walmart/orders?to_review=true");
    expect(data.count).toBe(2);
    const bell = await store.get("/admin/notifications?channel=feed&limit=200");
    expect(JSON.stringify(bell.data.notifications)).toContain("Walmart orders need attention");

    // The merchant has looked: it does not come back while nothing changes.
    const resolved = await store.post(`/admin/walmart/orders/${row.id}/resolve`, {});
    expect(resolved).toMatchObject({ status: 200, data: { order: { status_details: null } } });
    await store.sync(["orders"], { force: true });
    expect(await store.order(purchaseOrderId)).toMatchObject({ review: null, status: "open" });
    expect(await overview()).toMatchObject({ to_review: 1 });
  });

  it("imports and acknowledges an order without charges, and says that it has no price", async () => {
    await store.connect();
    const lines = [{ sku: "SKU-A", withoutCharges: true }];
    const { purchaseOrderId } = store.walmart.createOrder({ lines });
    const free = store.walmart.createOrder({
      orderType: "REPLACEMENT",
      lines: [{ sku: "SKU-A", price: 0, tax: 0 }],
    }).purchaseOrderId;
    await store.sync(["orders", "updates"]);
    const row = await store.order(purchaseOrderId);
    expect(row).toMatchObject({
      total: 0,
      order_id: expect.any(String),
      status_details: expect.stringMatching(/no price for SKU-A/),
    });
    expect(store.walmart.effects({ kind: "acknowledge", purchaseOrderId })).toHaveLength(1);
    // A replacement is free; the answer to its acknowledgement does not say that it is one.
    expect(await store.order(free)).toMatchObject({
      status_details: null,
      acknowledged_at: expect.any(String),
    });
  });

  it("counts a refund only where no other status accounts for the unit", async () => {
    await store.connect();
    const number = (first: string) =>
      store.walmart.createOrder({
        lines: [
          {
            sku: "SKU-A",
            statuses: [
              { status: first, quantity: 1 },
              { status: "Refund", quantity: 1 },
            ],
          },
        ],
      }).purchaseOrderId;
    const [open, canceled] = [number("Acknowledged"), number("Cancelled")];
    await store.sync(["orders", "updates"]);
    expect(await store.order(open)).toMatchObject({ status: "open", order_id: expect.any(String) });
    expect(await store.order(canceled)).toMatchObject({ status: "canceled", order_id: null });
  });

  it("reads the fields of 2026: promises, virtual packs, and a tax that is sent twice", async () => {
    await store.connect();
    const { purchaseOrderId } = store.walmart.createOrder({
      carrierMethodName: "UPS_GROUND",
      lines: [
        {
          sku: "SKU-A",
          quantity: 2,
          price: 10,
          tax: 1.6,
          shippingProgramType: "TWO_DAY",
          incentive: { originalPrice: 12, walmartFunded: 2 },
          miscAttributes: [
            {
              name: "VIRTUAL_PACK",
              details: { VIRTUAL_PACK_UNITS_ORDERED: "2", VIRTUAL_PACK_SIZE: "4" },
            },
          ],
        },
      ],
    });
    await store.sync(["orders", "updates"]);
    // The answer to the acknowledgement has fewer parts than a read.
    await store.sync(["orders"]);
    const row = await store.order(purchaseOrderId);
    expect(row).toMatchObject({
      total: 21.6,
      item_count: 2,
      shipping_program: "TWO_DAY",
      promised_carrier_method: "UPS_GROUND",
      status_details: expect.stringMatching(/multipack \(items in a pack: 4, ordered: 2\)/),
      raw: { orderLines: { orderLine: [{ incentive: { type: "Walmart funded" } }] } },
    });
    const order = await medusaOrder(store, row.order_id);
    expect(order).toMatchObject({ total: 21.6, tax_total: 1.6, items: [{ quantity: 2 }] });
  });
}
