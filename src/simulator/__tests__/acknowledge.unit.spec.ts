import { errorOf, openShop, type Shop } from "./support/seller";

describe("acknowledging", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop.simulator.stop());

  const acknowledge = (purchaseOrderId: string) =>
    shop.call(`/v3/orders/${purchaseOrderId}/acknowledge`, { method: "POST" });

  it("acknowledges the whole order and returns it", async () => {
    const number = shop.order({ lines: [{ sku: "A", quantity: 2 }, { sku: "B" }] });
    const { status, body } = await acknowledge(number);
    expect(status).toBe(200);
    expect(body.order.purchaseOrderId).toBe(number);
    expect([shop.statuses(number), shop.statuses(number, 1)]).toEqual([
      "2 Acknowledged",
      "1 Acknowledged",
    ]);
  });

  it("may be repeated, which the effects show", async () => {
    const number = shop.order();
    await acknowledge(number);
    expect((await acknowledge(number)).status).toBe(200);
    const effects = shop.simulator.effects({ purchaseOrderId: number });
    expect(effects.map(({ kind, repeated }) => [kind, repeated])).toEqual([
      ["acknowledge", undefined],
      ["acknowledge", true],
    ]);
  });

  it("acknowledges what is left after a partial cancellation", async () => {
    const number = shop.order();
    shop.simulator.cancel(number, { lines: [{ lineNumber: "1", quantity: 1 }] });
    expect((await acknowledge(number)).status).toBe(200);
    expect(shop.statuses(number)).toBe("2 Acknowledged, 1 Cancelled");
  });

  it.each(["Shipped", "Delivered", "Cancelled"] as const)("is rejected when %s", async (status) => {
    const number = shop.order({ status });
    const response = await acknowledge(number);
    expect(response.status).toBe(400);
    expect(errorOf(response)).toMatchObject({
      code: "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
      description: expect.stringContaining(
        `Failed when called acknowledge API for '${number}'.  Some or all qty in higher status`,
      ),
    });
  });

  it("is rejected for WFS orders and unknown orders", async () => {
    const wfs = await acknowledge(shop.order({ shipNodeType: "WFSFulfilled" }));
    expect(wfs.status).toBe(400);
    const unknown = await acknowledge("123");
    expect(unknown.status).toBe(404);
    expect(errorOf(unknown).code).toBe("CONTENT_NOT_FOUND.GMP_ORDER_API");
  });
});
