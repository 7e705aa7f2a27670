import type { OrderInput } from "../index";
import { errorOf, openShop, shipment, type Shop } from "./support/seller";

const DAY = 86_400_000;

describe("shipping", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ settings: { throttle: "off" } });
  });
  afterAll(() => shop.simulator.stop());

  const acknowledged = (input: Partial<OrderInput> = {}) =>
    shop.order({ status: "Acknowledged", ...input });
  const ship = (purchaseOrderId: string, body: unknown) =>
    shop.call(`/v3/orders/${purchaseOrderId}/shipping`, { method: "POST", body });

  it("splits the quantity of a line over parcels and leaves the rest acknowledged", async () => {
    const number = acknowledged();
    const { status, body } = await ship(
      number,
      shipment([
        [1, "T1"],
        [1, "T2"],
      ]),
    );
    expect(status).toBe(200);
    expect(shop.statuses(number)).toBe("1 Acknowledged, 1 Shipped T1, 1 Shipped T2");
    const line = body.order.orderLines.orderLine[0];
    expect(line).toMatchObject({ orderLineQuantity: { amount: "3" }, sellerOrderId: "1001" });
    expect(line.orderLineStatuses.orderLineStatus[1].trackingInfo).toEqual({
      shipDateTime: 1_795_326_600_000,
      carrierName: { carrier: "UPS" },
      methodCode: "Standard",
      trackingNumber: "T1",
    });
    expect((await ship(number, shipment([[1, "T1"]]))).status).toBe(200);
    expect(shop.statuses(number)).toBe("2 Shipped T1, 1 Shipped T2");
  });

  it("records each shipment in the effects, including repetitions", async () => {
    const number = acknowledged();
    await ship(number, shipment([[1, "T1"]]));
    await ship(number, shipment([[1, "T1"]]));
    const effects = shop.simulator.effects({ purchaseOrderId: number, kind: "ship" });
    expect(effects).toHaveLength(2);
    expect(effects[0]?.lines).toEqual([
      {
        lineNumber: "1",
        sku: "A",
        quantity: 1,
        sellerOrderId: "1001",
        tracking: expect.objectContaining({ trackingNumber: "T1", carrier: "UPS" }),
      },
    ]);
  });

  it("requires the acknowledgement first", async () => {
    const number = shop.order();
    const response = await ship(number, shipment([[1, "T1"]]));
    expect(response.status).toBe(400);
    expect(errorOf(response).description).toContain(
      `The Line: 1 of PO: ${number} is in CREATED status`,
    );
  });

  it("rejects more units than are acknowledged", async () => {
    const number = acknowledged();
    const response = await ship(
      number,
      shipment([
        [2, "T1"],
        [2, "T2"],
      ]),
    );
    expect(response.status).toBe(400);
    expect(errorOf(response).description).toContain(
      `Failed when called shipConfirm API for ${number}. Qty OverShipped : Some or All Line(s)/Qty cannot be Shipped`,
    );
    expect(shop.statuses(number)).toBe("3 Acknowledged");
  });

  it.each(["Shipped", "Delivered", "Cancelled"] as const)("rejects %s lines", async (status) => {
    const number = shop.order({ status });
    const response = await ship(number, shipment([[1, "T1"]]));
    expect(errorOf(response)).toMatchObject({
      field: "data",
      description: `Unable to process this request. The Line: 1 of PO: ${number} is in ${status.toUpperCase()} status`,
    });
  });

  it("rejects unknown lines, and then ships nothing of the call", async () => {
    const number = acknowledged();
    const body = shipment([[1, "T1"]]);
    const [line] = body.orderShipment.orderLines.orderLine;
    body.orderShipment.orderLines.orderLine.push({ ...line, lineNumber: "9" } as never);
    const response = await ship(number, body);
    expect(errorOf(response).description).toContain(`The Line: 9 of PO: ${number} does not exist`);
    expect(shop.statuses(number)).toBe("3 Acknowledged");
  });

  it.each([
    ["an unknown method", { tracking: { methodCode: "standard" } }, "methodCode"],
    ["no carrier", { tracking: { carrierName: {} } }, "carrierName"],
    [
      "both carriers",
      {
        tracking: {
          carrierName: { carrier: "UPS", otherCarrier: "Owl" },
          trackingURL: "https://a.b",
        },
      },
      "carrierName",
    ],
    ["an unlisted carrier", { tracking: { carrierName: { carrier: "Fedex" } } }, "carrier"],
    [
      "another carrier without a tracking URL",
      { tracking: { carrierName: { otherCarrier: "Owl" } } },
      "trackingURL",
    ],
    ["an invalid tracking URL", { tracking: { trackingURL: "#" } }, "trackingURL"],
    ["no tracking number", { tracking: { trackingNumber: " " } }, "trackingNumber"],
    ["a ship date as text", { tracking: { shipDateTime: "2026-01-01T00:00:00Z" } }, "shipDateTime"],
    ["no seller order id", { line: { sellerOrderId: undefined } }, "sellerOrderId"],
    ["a long seller order id", { line: { sellerOrderId: "x".repeat(31) } }, "sellerOrderId"],
    ["a numeric line number", { line: { lineNumber: 1 } }, "lineNumber"],
    ["a wrong status", { status: { status: "Delivered" } }, "status"],
    ["no quantity", { status: { statusQuantity: undefined } }, "statusQuantity"],
    [
      "a numeric quantity",
      { status: { statusQuantity: { unitOfMeasurement: "EACH", amount: 1 } } },
      "amount",
    ],
    [
      "a quantity of zero",
      { status: { statusQuantity: { unitOfMeasurement: "EACH", amount: "0" } } },
      "amount",
    ],
    ["an unknown process mode", { shipment: { processMode: "UPDATE" } }, "processMode"],
  ])("rejects %s", async (_name, change, field) => {
    const response = await ship(acknowledged(), shipment([[1, "T1"]], change));
    expect(response.status).toBe(400);
    expect(errorOf(response)).toMatchObject({
      code: "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
      field,
    });
  });

  it("rejects an unknown method with Walmart's text", async () => {
    const change = { tracking: { methodCode: "STANDARD" } };
    const response = await ship(acknowledged(), shipment([[1, "T1"]], change));
    expect(errorOf(response).description).toBe("Method code is not supported in line number 1");
  });

  it("accepts another carrier with a tracking URL", async () => {
    const tracking = {
      carrierName: { otherCarrier: "Owl Post" },
      trackingURL: "https://owl.example/T1",
    };
    const { body } = await ship(acknowledged(), shipment([[1, "T1"]], { tracking }));
    const entry = body.order.orderLines.orderLine[0].orderLineStatuses.orderLineStatus[1];
    expect(entry.trackingInfo).toMatchObject(tracking);
  });

  it("overrides the buyer's cancellation request only if requested", async () => {
    const number = acknowledged();
    shop.simulator.requestCancellation(number);
    const response = await ship(number, shipment([[1, "T1"]]));
    expect(errorOf(response).field).toBe("intentToCancelOverride");
    const line = { intentToCancelOverride: true };
    expect((await ship(number, shipment([[1, "T1"]], { line }))).status).toBe(200);
  });

  it("rejects WFS orders and orders older than 30 days", async () => {
    const wfs = await ship(shop.order({ shipNodeType: "WFSFulfilled" }), shipment([[1, "T1"]]));
    expect(wfs.status).toBe(400);
    const young = acknowledged({ orderDate: Date.now() - 29 * DAY });
    expect((await ship(young, shipment([[1, "T1"]]))).status).toBe(200);
    const old = await ship(
      acknowledged({ orderDate: Date.now() - 31 * DAY }),
      shipment([[1, "T1"]]),
    );
    expect(errorOf(old).description).toContain("older than 30 days");
  });
});

describe("correcting the tracking", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  const send = (purchaseOrderId: string, body: unknown) =>
    shop.call(`/v3/orders/${purchaseOrderId}/shipping`, { method: "POST", body });
  const partial = { shipment: { processMode: "PARTIAL_UPDATE" } };

  async function shipped(...parcels: [number, string][]): Promise<string> {
    const number = shop.order({ status: "Acknowledged" });
    await send(number, shipment(parcels));
    return number;
  }

  it("replaces the tracking of the only shipment", async () => {
    const number = await shipped([3, "T1"]);
    expect((await send(number, shipment([[3, "T2"]], partial))).status).toBe(200);
    expect(shop.statuses(number)).toBe("3 Shipped T2");
    expect(shop.simulator.effects({ kind: "track" })).toEqual([
      expect.objectContaining({
        lines: [expect.objectContaining({ quantity: 3, replaced: "T1" })],
      }),
    ]);
  });

  it("requires the tracking number if there are several shipments", async () => {
    const number = await shipped([1, "T1"], [2, "T2"]);
    const response = await send(number, shipment([[1, "T3"]], partial));
    expect(errorOf(response).field).toBe("currentTrackingInfo");
    const currentTrackingInfo = { trackingNumber: "T2" };
    const change = { ...partial, status: { currentTrackingInfo } };
    expect((await send(number, shipment([[2, "T3"]], change))).status).toBe(200);
    expect(shop.statuses(number)).toBe("1 Shipped T1, 2 Shipped T3");
    const unknown = await send(number, shipment([[2, "T4"]], change));
    expect(unknown.status).toBe(400);
  });

  it("is allowed for four hours", async () => {
    const number = await shipped([3, "T1"]);
    shop.simulator.advanceClock(4 * 3_600_000 + 1000);
    shop.token = (await shop.login()).body.access_token;
    const response = await send(number, shipment([[3, "T2"]], partial));
    expect(response.status).toBe(400);
    expect(shop.statuses(number)).toBe("3 Shipped T1");
  });

  it("is rejected for units that are not shipped", async () => {
    const number = shop.order({ status: "Acknowledged" });
    const response = await send(number, shipment([[3, "T2"]], partial));
    expect(errorOf(response).description).toContain("is not in SHIPPED status");
  });
});
