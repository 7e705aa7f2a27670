import { openShop, type Shop } from "./support/seller";

describe("orders of 2026", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  const read = async (number: string, query = "") =>
    (await shop.call(`/v3/orders/${number}${query}`)).body.order;

  it("name the ship node and what the buyer was promised", async () => {
    const number = shop.order({
      shipNode: { id: "east-1" },
      carrierMethodName: "UPS_GROUND",
      lines: [{ sku: "MUG", shippingProgramType: "TWO_DAY" }],
    });
    const order = await read(number);
    expect(order.shipNode).toMatchObject({ type: "SellerFulfilled", id: "east-1" });
    expect(order.shippingInfo.carrierMethodName).toBe("UPS_GROUND");
    expect(order.orderLines.orderLine[0].fulfillment.shippingProgramType).toBe("TWO_DAY");
  });

  it("repeat the tax, with fees if there are any", async () => {
    const number = shop.order({ lines: [{ sku: "MUG", price: 10, tax: 0.8, taxFees: 0.25 }] });
    const [charge] = (await read(number)).orderLines.orderLine[0].charges.charge;
    expect(charge.tax.taxAmount.amount).toBe(0.8);
    expect(charge.taxAndOtherFees.taxAmount.amount).toBe(1.05);
  });

  it("show a price reduction only on request", async () => {
    const incentive = { originalPrice: 12, walmartFunded: 2 };
    const number = shop.order({ lines: [{ sku: "MUG", price: 10, incentive }] });
    expect((await read(number)).orderLines.orderLine[0].incentive).toBeUndefined();
    expect((await read(number, "?incentiveInfo=true")).orderLines.orderLine[0].incentive).toEqual({
      type: "Walmart funded",
      originalPrice: { currency: "USD", amount: 12 },
      walmartFundedIncentive: { currency: "USD", amount: 2 },
    });
  });

  it("may have no charges, new states and details of special items", async () => {
    const number = shop.order({
      lines: [
        {
          sku: "MUG",
          quantity: 3,
          withoutCharges: true,
          statuses: [
            { status: "Backordered", quantity: 1 },
            { status: "Created", quantity: 2 },
          ],
          miscAttributes: [{ name: "VIRTUAL_PACK", details: { VIRTUAL_PACK_SIZE: "4" } }],
        },
      ],
    });
    const [line] = (await read(number)).orderLines.orderLine;
    expect(line.charges).toBeUndefined();
    expect(line.orderLineStatuses.orderLineStatus).toMatchObject([
      { status: "Backordered" },
      { status: "Created" },
    ]);
    expect(line.miscAttributes.miscAttribute[0].details.detail).toEqual([
      { key: "VIRTUAL_PACK_SIZE", value: "4" },
    ]);
    await shop.call(`/v3/orders/${number}/acknowledge`, { method: "POST" });
    expect(
      (await read(number)).orderLines.orderLine[0].orderLineStatuses.orderLineStatus,
    ).toMatchObject([{ status: "Backordered" }, { status: "Acknowledged" }]);
  });

  it("appear late in lists, and at once when they are read by number", async () => {
    shop.simulator.updateSettings({ orderListLagSeconds: 600 });
    const number = shop.order({});
    expect((await shop.call("/v3/orders")).status).toBe(404);
    expect((await read(number)).purchaseOrderId).toBe(number);
    shop.simulator.advanceClock(601_000);
    expect((await shop.call("/v3/orders")).body.list.elements.order).toHaveLength(1);
  });
});
