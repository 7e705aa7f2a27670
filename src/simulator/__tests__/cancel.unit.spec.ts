import { cancellation, errorOf, openShop, type Shop } from "./support/seller";

describe("canceling", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.simulator.stop());

  const cancel = (purchaseOrderId: string, body: unknown) =>
    shop.call(`/v3/orders/${purchaseOrderId}/cancel`, { method: "POST", body });

  it("cancels some units of a line with a reason", async () => {
    const number = shop.order();
    const { status, body } = await cancel(number, cancellation([["1", 2]]));
    expect(status).toBe(200);
    expect(body.order.orderLines.orderLine[0].orderLineStatuses.orderLineStatus).toEqual([
      { status: "Created", statusQuantity: { unitOfMeasurement: "EACH", amount: "1" } },
      {
        status: "Cancelled",
        statusQuantity: { unitOfMeasurement: "EACH", amount: "2" },
        cancellationReason: "SELLER_CANCEL_OUT_OF_STOCK",
      },
    ]);
    expect(shop.simulator.effects({ purchaseOrderId: number })).toEqual([
      expect.objectContaining({
        kind: "cancel",
        lines: [{ lineNumber: "1", sku: "A", quantity: 2, reason: "SELLER_CANCEL_OUT_OF_STOCK" }],
      }),
    ]);
  });

  it("fails as a whole if one line is in a final state", async () => {
    const number = shop.order({ lines: [{ sku: "A" }, { sku: "B" }] });
    shop.simulator.ship(number, { lines: [{ lineNumber: "2" }] });
    const response = await cancel(
      number,
      cancellation([
        ["1", 1],
        ["2", 1],
      ]),
    );
    expect(response.status).toBe(400);
    expect(errorOf(response).description).toBe(
      `Unable to process this request. The Line: 2 of PO: ${number} is in SHIPPED status`,
    );
    expect(shop.statuses(number)).toBe("1 Created");
  });

  it("rejects more units than are open", async () => {
    const number = shop.order();
    shop.simulator.ship(number, { lines: [{ lineNumber: "1", quantity: 1 }] });
    expect((await cancel(number, cancellation([["1", 3]]))).status).toBe(400);
    expect((await cancel(number, cancellation([["1", 2]]))).status).toBe(200);
  });

  it("rejects unknown reasons and lines", async () => {
    const number = shop.order();
    const reason = await cancel(number, cancellation([["1", 1]], "CHANGED_MY_MIND"));
    expect(errorOf(reason).field).toBe("cancellationReason");
    const line = await cancel(number, cancellation([["7", 1]]));
    expect(errorOf(line).description).toContain(`The Line: 7 of PO: ${number} does not exist`);
  });

  it("may only name the buyer as the reason if the buyer requested it", async () => {
    const number = shop.order();
    const body = cancellation([["1", 1]], "CUSTOMER_REQUESTED_SELLER_TO_CANCEL");
    const response = await cancel(number, body);
    expect(response.status).toBe(400);
    expect(errorOf(response).field).toBe("cancellationReason");
    shop.simulator.requestCancellation(number);
    expect((await cancel(number, body)).status).toBe(200);
  });

  it("is rejected for WFS orders", async () => {
    const number = shop.order({ shipNodeType: "WFSFulfilled" });
    expect((await cancel(number, cancellation([["1", 1]]))).status).toBe(400);
  });
});
