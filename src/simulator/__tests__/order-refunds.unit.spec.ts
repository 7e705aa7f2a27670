import { type Simulator, startSimulator } from "..";

describe("money that Walmart gives back on its own", () => {
  let walmart: Simulator;

  beforeAll(async () => {
    walmart = await startSimulator();
  });
  afterAll(() => walmart.stop());

  interface View {
    orderLines: {
      orderLine: {
        orderLineStatuses: {
          orderLineStatus: { status: string; statusQuantity: { amount: string } }[];
        };
        refund?: {
          refundCharges: {
            refundCharge: { refundReason: string; charge: { chargeAmount: { amount: number } } }[];
          };
        };
      }[];
    };
  }
  const line = (po: string) => (walmart.getOrder(po) as unknown as View).orderLines.orderLine[0]!;
  const statuses = (po: string) =>
    line(po).orderLineStatuses.orderLineStatus.map(({ status, statusQuantity }) => [
      status,
      statusQuantity.amount,
    ]);
  const refunds = (po: string) =>
    line(po).refund?.refundCharges.refundCharge.map(({ refundReason, charge }) => [
      refundReason,
      charge.chargeAmount.amount,
    ]);
  const shipped = () =>
    walmart.createOrder({ status: "Shipped", lines: [{ sku: "MUG", price: 20, tax: 0 }] })
      .purchaseOrderId;

  it("is a refund with its reason; of everything it moves the units", () => {
    const po = shipped();
    walmart.refund(po, { amount: 5, reason: "DamagedItem" });
    expect(statuses(po)).toEqual([["Shipped", "1"]]);
    expect(refunds(po)).toEqual([["DamagedItem", -5]]);
    walmart.refund(po);
    expect(statuses(po)).toEqual([["Refund", "1"]]);
    expect(refunds(po)).toEqual([
      ["DamagedItem", -5],
      ["ItemNotReceivedByCustomer", -15],
    ]);
    expect(walmart.effects({ kind: "refund" }).every(({ source }) => source === "walmart")).toBe(
      true,
    );
    expect(() => walmart.refund(po)).toThrow(/is not shipped/);
  });

  it("is a discount that looks like a refund, beyond the quantity", () => {
    const { purchaseOrderId: po } = walmart.createOrder({
      status: "Acknowledged",
      lines: [{ sku: "MUG", price: 20 }],
    });
    expect(() => walmart.refund(po)).toThrow(/is not shipped/);
    walmart.fundDiscount(po, { amount: 2 });
    expect(statuses(po)).toEqual([
      ["Acknowledged", "1"],
      ["Refund", "1"],
    ]);
    expect(refunds(po)).toEqual([["Others", -2]]);
  });

  it("changes with the amount of a return, before and after it is refunded", () => {
    const po = shipped();
    const { returnOrderId } = walmart.createReturn({ purchaseOrderId: po });
    const amount = () =>
      (walmart.getReturn(returnOrderId) as { totalRefundAmount: { currencyAmount: number } })
        .totalRefundAmount.currencyAmount;
    walmart.changeReturnAmount(returnOrderId, 18);
    expect(amount()).toBe(18);
    walmart.moveReturn(returnOrderId, "delivered");
    walmart.moveReturn(returnOrderId, "refunded_by_walmart");
    expect(refunds(po)).toEqual([["Customer returned item", -18]]);
    walmart.changeReturnAmount(returnOrderId, 12.5);
    expect(amount()).toBe(12.5);
    expect(refunds(po)).toEqual([["Customer returned item", -12.5]]);
  });
});
