import { deriveOrderStatus, lineQuantities, orderReview, orderTotals, shippingPromise } from "..";
import { product, purchaseOrder, status, type TestLine } from "./purchase-order";

const review = (lines: TestLine[], more: Record<string, unknown> = {}, ship_nodes = {}) =>
  orderReview(purchaseOrder(lines, more), { ship_nodes });

describe("orderReview", () => {
  it("finds nothing unusual about a usual order", () => {
    expect(review([{}, { quantity: 2 }])).toBeNull();
    expect(
      review([{}], { shipNode: { type: "SellerFulfilled", id: "1" }, orderType: "PREORDER" }),
    ).toBeNull();
  });

  it("names a status that is new, whose units count as not shipped", () => {
    const lines = [{ sku: "MUG", quantity: 2, statuses: [status("Backordered", 2)] }];
    expect(review(lines)).toMatch(/2 units of MUG in the status "Backordered"/);
    const [line] = purchaseOrder(lines).orderLines.orderLine;
    expect(line && deriveOrderStatus([{ quantity: 2, quantities: lineQuantities(line) }])).toBe(
      "open",
    );
  });

  it("knows a status in any case, and canceled in both spellings", () => {
    const lines = [{ quantity: 2, statuses: [status("SHIPPED", 1), status("Canceled", 1)] }];
    expect(review(lines)).toBeNull();
  });

  it.each([
    ["no charges", [], true],
    ["a price of zero", [product(0)], true],
    ["a price", [product(10)], false],
  ])("of an order with %s", (_, charges, isUnusual) => {
    expect(review([{ charges }]) !== null).toBe(isUnusual);
  });

  it("lets a replacement be free, and a canceled line have no price", () => {
    expect(review([{ charges: [] }], { orderType: "REPLACEMENT" })).toBeNull();
    expect(review([{ charges: [], statuses: [status("Cancelled", 1)] }, {}])).toBeNull();
  });

  it("names a type of charge that is new, and counts it as a fee", () => {
    const lines = [{ charges: [product(10), { type: "GIFT_WRAP", name: "Gift wrap", amount: 4 }] }];
    expect(review(lines)).toMatch(/charge of the type "GIFT_WRAP" \("Gift wrap"\)/);
    expect(orderTotals(purchaseOrder(lines)).total).toBe(14);
  });

  it.each([
    ["type of order", { orderType: "SUBSCRIPTION" }, /"SUBSCRIPTION"/],
    ["shipping method", { shippingInfo: { methodCode: "Drone" } }, /"Drone"/],
    ["kind of fulfillment", { shipNode: { type: "DroneFulfilled" } }, /"DroneFulfilled"/],
  ])("names a %s that is new", (_, more, text) => {
    expect(review([{}], more)).toMatch(text);
  });

  it("does not judge what Walmart or a logistics provider ships", () => {
    const more = { orderType: "SUBSCRIPTION", shippingInfo: { methodCode: "Drone" } };
    expect(review([{ charges: [] }], { ...more, shipNode: { type: "WFSFulfilled" } })).toBeNull();
    expect(review([{ charges: [] }], { ...more, shipNode: { type: "3PLFulfilled" } })).toBeNull();
  });

  it("names a ship node without a stock location, where the account has ship nodes", () => {
    const more = { shipNode: { type: "SellerFulfilled", id: "east-1" } };
    expect(review([{}], more)).toBeNull();
    expect(review([{}], more, { "east-1": "sloc_1" })).toBeNull();
    expect(review([{}], more, { "west-1": "sloc_2" })).toMatch(/ship node east-1/);
  });

  it("names a virtual pack and leaves its quantity alone", () => {
    const po = purchaseOrder([{ quantity: 2 }]);
    const [line] = po.orderLines.orderLine;
    const detail = [
      { key: "VIRTUAL_PACK_UNITS_ORDERED", value: "2" },
      { key: "VIRTUAL_PACK_SIZE", value: "4" },
    ];
    const miscAttributes = { miscAttribute: [{ name: "VIRTUAL_PACK", details: { detail } }] };
    const pack = { ...po, orderLines: { orderLine: line ? [{ ...line, miscAttributes }] : [] } };
    expect(orderReview(pack, {})).toMatch(/multipack \(items in a pack: 4, ordered: 2\).*, 2\./);
  });
});

describe("shippingPromise", () => {
  it("reads the delivery program and the carrier's service", () => {
    const po = purchaseOrder([{}, {}], { shippingInfo: { carrierMethodName: "UPS_GROUND" } });
    expect(shippingPromise(po)).toEqual({
      shipping_program: null,
      promised_carrier_method: "UPS_GROUND",
    });
    for (const line of po.orderLines.orderLine) {
      line.fulfillment = { ...line.fulfillment, shippingProgramType: "TWO_DAY" };
    }
    expect(shippingPromise(po).shipping_program).toBe("TWO_DAY");
  });
});
