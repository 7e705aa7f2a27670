import { createOrderWorkflow } from "@medusajs/medusa/core-flows";
import { storePart, type TestStore } from "../../support/store/suite";

/** An order that a customer placed in the store itself. */
async function orderOfTheStore(store: TestStore): Promise<{ id: string; item: string }> {
  const { result } = await createOrderWorkflow(store.container).run({
    input: {
      region_id: store.seeded.region_id,
      sales_channel_id: store.seeded.sales_channel_id,
      currency_code: "usd",
      email: "customer@example.com",
      items: [{ title: "Mug", quantity: 1, unit_price: 10 }],
      shipping_methods: [
        { name: "Standard", amount: 0, shipping_option_id: store.seeded.shipping_option_id },
      ],
    },
  });
  return { id: result.id, item: result.items?.[0]?.id ?? "" };
}

/** Fulfills an order of one item. Returns the id of the fulfillment. */
async function fulfill(store: TestStore, orderId: string, item: string): Promise<string> {
  const { status, data } = await store.post(
    `/admin/orders/${orderId}/fulfillments?fields=*fulfillments`,
    { items: [{ id: item, quantity: 1 }], location_id: store.seeded.stock_location_id },
  );
  expect({ status, data }).toMatchObject({ status: 200 });
  return data.order.fulfillments[0].id;
}

export const apiGuards = storePart("api-guards", (store) => {
  const invalid = { status: 400, type: "invalid_data" };

  /** An imported Walmart order of one unit. */
  const walmartOrder = async () => {
    await store.connect();
    const { purchaseOrderId } = store.walmart.createOrder({
      orderLines: { orderLine: [{ item: { sku: "SKU-A" } }] },
    } as never);
    await store.sync(["orders", "updates"]);
    const order = await store.order(purchaseOrderId);
    return { purchaseOrderId, order, id: order.order_id as string };
  };
  const statusOf = async (id: string): Promise<string> =>
    (await store.get(`/admin/orders/${id}?fields=status`)).data.order.status;

  describe("core's cancel", () => {
    it("is refused for a Walmart order without one of Walmart's reasons, and changes nothing", async () => {
      const { id, purchaseOrderId } = await walmartOrder();
      for (const [body, named] of [
        [undefined, "Cancel on Walmart"],
        [{}, "cancellation_reason"],
        [[], "cancellation_reason"],
        [{ cancellation_reason: "" }, "cancellation_reason"],
        [{ cancellation_reason: "BORED" }, "SELLER_CANCEL_OUT_OF_STOCK"],
        [{ cancellation_reason: ["SELLER_CANCEL_OUT_OF_STOCK"] }, "cancellation_reason"],
        [
          { cancellation_reason: "CUSTOMER_REQUESTED_SELLER_TO_CANCEL" },
          "CUSTOMER_REQUESTED_SELLER_TO_CANCEL",
        ],
      ] as const) {
        const { status, data } = await store.http.post(`/admin/orders/${id}/cancel`, body, {
          headers: store.seeded.headers,
          validateStatus: () => true,
        });
        expect({ body, status, type: data.type }).toEqual({ body, ...invalid });
        expect(data.message).toContain(named);
      }
      expect(await statusOf(id)).toBe("pending");
      expect(await store.order(purchaseOrderId)).toMatchObject({
        status: "open",
        cancellation_reason: null,
      });
    });

    it("cancels a Walmart order with a reason", async () => {
      const { id } = await walmartOrder();
      const { status, data } = await store.post(`/admin/orders/${id}/cancel`, {
        cancellation_reason: "SELLER_CANCEL_OUT_OF_STOCK",
      });
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { order: { id, status: "canceled" } },
      });
    });

    it("leaves orders of other channels as they were", async () => {
      await walmartOrder();
      const { id } = await orderOfTheStore(store);
      const { status, data } = await store.post(`/admin/orders/${id}/cancel`);
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { order: { id, status: "canceled" } },
      });
    });

    it("answers as core does to an unknown order and without authentication", async () => {
      expect((await store.post("/admin/orders/order_none/cancel")).status).toBe(404);
      const { id } = await orderOfTheStore(store);
      const anonymous = await store.http.post(
        `/admin/orders/${id}/cancel`,
        {},
        { validateStatus: () => true },
      );
      expect(anonymous.status).toBe(401);
      expect(await statusOf(id)).toBe("pending");
    });
  });

  describe("core's shipment", () => {
    it("is refused for a Walmart order without a tracking number, and changes nothing", async () => {
      const { id, order } = await walmartOrder();
      const item = order.lines[0].line_item_id;
      const fulfillment = await fulfill(store, id, item);
      const items = [{ id: item, quantity: 1 }];
      const label = { tracking_number: "1", tracking_url: "#", label_url: "#" };
      for (const [body, named] of [
        [{ items }, "tracking number"],
        [{ items, labels: [] }, "tracking number"],
        [{ items, labels: [{ ...label, tracking_number: " " }] }, "labels[0].tracking_number"],
        [{ items, labels: [label] }, "labels[0]"],
        [{ items, labels: "none" }, "labels"],
      ] as const) {
        const { status, data } = await store.post(
          `/admin/orders/${id}/fulfillments/${fulfillment}/shipments`,
          body,
        );
        expect({ body, status, type: data.type }).toEqual({ body, ...invalid });
        expect(data.message).toContain(named);
      }
      const { data } = await store.get(`/admin/orders/${id}?fields=*fulfillments`);
      expect(data.order.fulfillments[0].shipped_at).toBeNull();
    });

    it("leaves orders of other channels as they were", async () => {
      await walmartOrder();
      const { id, item } = await orderOfTheStore(store);
      const fulfillment = await fulfill(store, id, item);
      const { status, data } = await store.post(
        `/admin/orders/${id}/fulfillments/${fulfillment}/shipments?fields=*fulfillments`,
        { items: [{ id: item, quantity: 1 }] },
      );
      expect(status).toBe(200);
      expect(data.order.fulfillments[0].shipped_at).not.toBeNull();
    });
  });
});
