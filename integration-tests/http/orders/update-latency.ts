import { sellerOf, UPS_NUMBER } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const SHIPMENTS = 20;

export const updateLatency = storePart("update-latency", (store) => {
  const seller = sellerOf(store);

  it("sends each shipment once, automatically, and reports the latency", async () => {
    await store.connect();
    store.walmart.createOrder({ lines: [{ sku: "SKU-A" }], count: SHIPMENTS });
    await store.sync(["orders", "updates"]);
    const { data } = await store.get(`/admin/walmart/orders?limit=${SHIPMENTS}`);
    const fromClick: number[] = [];
    const fromAnswer: number[] = [];
    for (const { purchase_order_id: po } of data.orders) {
      const { orderId, items } = await seller.imported(po);
      const fulfillment = await seller.fulfill(orderId, Object.values(items));
      const clicked = Date.now();
      await seller.ship(orderId, fulfillment, [{ tracking_number: UPS_NUMBER }]);
      const answered = Date.now();
      await seller.waitForEffects(po, "ship");
      const [request] = store.walmart.requests({ operation: "orders.ship", path: po });
      const sentAt = new Date(request!.time).getTime();
      fromClick.push(sentAt - clicked);
      fromAnswer.push(Math.max(0, sentAt - answered));
      await seller.atRest();
    }
    const [click, answer] = [fromClick, fromAnswer].map(percentiles);
    process.stdout.write(
      `From shipment to Walmart, ${SHIPMENTS} times: from the click p50 ${click!.p50} ms, p95 ${click!.p95} ms; ` +
        `from its answer p50 ${answer!.p50} ms, p95 ${answer!.p95} ms\n`,
    );
    // How soon depends on the machine: it is printed, not tested.
    expect(store.walmart.effects({ kind: "ship" })).toHaveLength(SHIPMENTS);
  });
});

function percentiles(values: number[]): { p50: number; p95: number } {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
