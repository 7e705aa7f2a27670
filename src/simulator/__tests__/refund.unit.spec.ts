import { errorOf, openShop, type Shop } from "./support/seller";

const lines = [{ sku: "A", price: 10, tax: 0.8, shipping: 5, shippingTax: 0.4 }];

function refund(
  purchaseOrderId: string,
  amount: number | null,
  change: { chargeType?: string; tax?: number; full?: boolean; reason?: string } = {},
) {
  const { chargeType = "PRODUCT", tax, full, reason = "Finance -> Goodwill" } = change;
  const charge = {
    chargeType,
    chargeName: "ItemPrice",
    chargeAmount: { currency: "USD", amount },
    tax: tax === undefined ? null : { taxName: "Tax", taxAmount: { currency: "USD", amount: tax } },
  };
  const refundCharge = [{ refundReason: reason, charge }];
  const line = {
    lineNumber: "1",
    isFullRefund: full,
    refunds:
      amount === null
        ? undefined
        : { refund: [{ refundComments: "Sorry", refundCharges: { refundCharge } }] },
  };
  return { orderRefund: { purchaseOrderId, orderLines: { orderLine: [line] } } };
}

describe("refunding lines", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.simulator.stop());

  const send = (number: string, ...rest: [number | null, Parameters<typeof refund>[2]?]) =>
    shop.call(`/v3/orders/${number}/refund`, { method: "POST", body: refund(number, ...rest) });
  const shipped = () => shop.order({ status: "Shipped", lines });

  it("accepts negative amounts and shows the refund on the order", async () => {
    const number = shipped();
    const { status, body } = await send(number, -2.5, { tax: -0.2 });
    expect(status).toBe(200);
    const line = body.order.orderLines.orderLine[0];
    expect(line.refund.refundCharges.refundCharge).toMatchObject([
      {
        refundReason: "Finance -> Goodwill",
        charge: { chargeAmount: { amount: -2.5 }, tax: { taxAmount: { amount: -0.2 } } },
      },
    ]);
    expect(shop.statuses(number)).toMatch(/^1 Shipped/);
    expect(shop.simulator.effects({ purchaseOrderId: number })[0]).toMatchObject({
      kind: "refund",
      lines: [{ refunded: 2.7 }],
    });
  });

  it.each([
    ["a positive amount", 2.5, {}, "amount"],
    ["nothing", 0, {}, "amount"],
    ["fractions of a cent", -1.005, {}, "amount"],
    ["an unknown reason", -1, { reason: "Because" }, "refundReason"],
    ["more than was paid", -10.01, {}, "chargeAmount"],
    ["more tax than was paid", -1, { tax: -0.81 }, "chargeAmount"],
    ["a charge that does not exist", -1, { chargeType: "FEE" }, "chargeAmount"],
  ])("rejects %s", async (_name, amount, change, field) => {
    const response = await send(shipped(), amount, change);
    expect(response.status).toBe(400);
    expect(errorOf(response).field).toBe(field);
  });

  it("limits all refunds of a line together, for each charge", async () => {
    const number = shipped();
    expect((await send(number, -6)).status).toBe(200);
    expect((await send(number, -4.01)).status).toBe(400);
    expect((await send(number, -4)).status).toBe(200);
    expect((await send(number, -5, { chargeType: "SHIPPING" })).status).toBe(200);
    expect((await send(number, -0.01)).status).toBe(400);
  });

  it("refunds everything with tax and shipping, less what was already refunded", async () => {
    const number = shipped();
    await send(number, -6);
    expect((await send(number, null, { full: true })).status).toBe(200);
    expect(shop.simulator.effects({ purchaseOrderId: number })[1]).toMatchObject({
      lines: [{ refunded: 10.2 }],
    });
    expect(shop.statuses(number)).toMatch(/^1 Refund/);
    expect((await send(number, null, { full: true })).status).toBe(400);
  });

  it("is only for shipped lines of the order in the path", async () => {
    const open = await send(shop.order({ lines }), -1);
    expect(errorOf(open).description).toContain("is not in SHIPPED status");
    const body = refund("another", -1);
    const response = await shop.call(`/v3/orders/${shipped()}/refund`, { method: "POST", body });
    expect(errorOf(response).field).toBe("purchaseOrderId");
  });
});
