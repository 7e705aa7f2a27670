import { storeSuite } from "../support/store/suite";

storeSuite("main-job", (store) => {
  it("imports an order with Walmart's totals and acknowledges it", async () => {
    const accountId = await store.connect();
    const { purchaseOrderId } = store.walmart.createOrder({
      orderLines: {
        orderLine: [
          { item: { sku: "SKU-A" }, orderLineQuantity: { unitOfMeasurement: "EACH", amount: "3" } },
        ],
      },
    } as never);
    const results = await store.sync(["orders", "updates"]);
    console.log(JSON.stringify(results));
    const order = await store.order(purchaseOrderId);
    console.log(JSON.stringify({ ...order, raw: undefined }, null, 1));
    expect(order.account_id).toBe(accountId);
    const { data } = await store.get(
      `/admin/orders/${order.order_id}?fields=*items,*shipping_methods,+summary,+payment_status,+total`,
    );
    console.log(JSON.stringify(data.order, null, 1).slice(0, 6000));
  });
});
