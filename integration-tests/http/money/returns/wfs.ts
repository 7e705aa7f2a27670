import { returnerOf } from "../../../support/store/returner";
import type { TestStore } from "../../../support/store/suite";

/** Returns of orders that Walmart fulfills (WFS). */
export function wfsReturns(store: TestStore): void {
  const returner = returnerOf(store);

  it("leaves returns of Walmart's own orders (WFS) to Walmart: left out, or shown without a button", async () => {
    const wfsReturn = async () => {
      const { purchaseOrderId } = store.walmart.createOrder({
        shipNodeType: "WFSFulfilled",
        lines: [{ sku: "SKU-A", quantity: 2, price: 8 }],
      });
      await store.sync(["orders"]);
      store.walmart.ship(purchaseOrderId);
      return store.walmart.createReturn({ purchaseOrderId }).returnOrderId;
    };
    const ignored = await wfsReturn();
    await returner.poll();
    const found = await store.get(`/admin/walmart/returns?return_order_id=${ignored}`);
    expect(found.data.returns).toEqual([]);

    const { data } = await store.get("/admin/walmart/accounts");
    await store.post(`/admin/walmart/accounts/${data.accounts[0].id}`, {
      settings: { wfs: "import" },
    });
    const rma = await wfsReturn();
    store.walmart.moveReturn(rma, "in_transit");
    store.walmart.moveReturn(rma, "delivered");
    await returner.poll();
    const row = await returner.row(rma);
    expect(row).toMatchObject({
      status: "received",
      wfs: true,
      status_details: expect.stringMatching(/WFS/),
      lines: [{ quantity: 2, refundable_quantity: 0 }],
    });
    expect(await returner.refund(rma)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/fulfilled its order \(WFS\)\. Walmart refunds it/),
    });
    // No deadline of the merchant's, neither on the overview nor as a notice.
    const { overview } = (await store.get("/admin/walmart/overview")).data;
    expect(overview.deadlines).not.toContainEqual(
      expect.objectContaining({ return_order_id: rma }),
    );

    store.walmart.updateSettings({ autoRefundHours: 0.001 });
    store.walmart.advanceClock(60_000);
    await returner.poll();
    expect(await returner.settled(rma, "refunded")).toMatchObject({
      refunded_by_walmart: true,
      status_details: null,
      updates: [],
    });
    const refunds = await returner.refunds(row.order_id);
    expect(refunds.map((one) => one.amount)).toEqual([row.refund_amount]);
  });
}
