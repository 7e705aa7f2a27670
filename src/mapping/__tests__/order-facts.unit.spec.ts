import {
  acknowledgeBy,
  CANCELLATION_REASONS,
  deliverBy,
  fulfilledBy,
  isCancellationReason,
  isReplacement,
  requiresCancelRequest,
  sellerCenterOrderUrl,
  sellerOrderId,
  shipBy,
} from "..";
import { purchaseOrder } from "./purchase-order";

describe("fulfilledBy", () => {
  it.each([
    [{ type: "SellerFulfilled" }, "seller"],
    [{ type: "WFSFulfilled" }, "wfs"],
    [{ type: "wfsfulfilled" }, "wfs"],
    [{ type: "3PLFulfilled" }, "third_party"],
    [{}, "seller"],
    [null, "seller"],
    [undefined, "seller"],
  ])("maps %j to %s", (shipNode, expected) => {
    expect(fulfilledBy(purchaseOrder([{}], { shipNode }))).toBe(expected);
  });
});

describe("fulfilledBy without a ship node", () => {
  it("reads the type next to the ship node", () => {
    expect(fulfilledBy(purchaseOrder([{}], { shipNodeType: "WFSFulfilled" }))).toBe("wfs");
  });
});

describe("isReplacement", () => {
  it.each([
    ["REPLACEMENT", true],
    ["replacement", true],
    ["REGULAR", false],
    [undefined, false],
  ])("of order type %s is %s", (orderType, expected) => {
    expect(isReplacement(purchaseOrder([{}], { orderType }))).toBe(expected);
  });
});

describe("cancellation reasons", () => {
  it("are Walmart's five", () => {
    expect(Object.keys(CANCELLATION_REASONS)).toHaveLength(5);
    expect(Object.keys(CANCELLATION_REASONS).every(isCancellationReason)).toBe(true);
  });

  it.each(["toString", "seller_cancel_out_of_stock", "", null, undefined, 1, {}])(
    "do not include %j",
    (value) => {
      expect(isCancellationReason(value)).toBe(false);
    },
  );

  it("require the buyer's request only if the buyer is the reason", () => {
    expect(
      Object.keys(CANCELLATION_REASONS).filter(isCancellationReason).filter(requiresCancelRequest),
    ).toEqual(["CUSTOMER_REQUESTED_SELLER_TO_CANCEL"]);
  });
});

describe("sellerOrderId", () => {
  it.each([
    [{ id: "order_01JZX5Q9Y0ABCDEFGHJKMNPQRS", display_id: 1024 }, "1024"],
    [{ id: "order_01JZX5Q9Y0ABCDEFGHJKMNPQRS" }, "01JZX5Q9Y0ABCDEFGHJKMNPQRS"],
    [{ id: "order_01JZX5Q9Y0ABCDEFGHJKMNPQRS", display_id: null }, "01JZX5Q9Y0ABCDEFGHJKMNPQRS"],
    [{ id: "x".repeat(40) }, "x".repeat(30)],
    [{ id: "order_1", display_id: "9".repeat(40) }, "9".repeat(30)],
  ])("of %j is %s", (order, expected) => {
    expect(sellerOrderId(order)).toBe(expected);
  });
});

describe("deadlines", () => {
  it("allow four hours to acknowledge", () => {
    expect(acknowledgeBy(new Date("2026-01-31T22:30:00Z"))).toEqual(
      new Date("2026-02-01T02:30:00Z"),
    );
  });

  it("to ship and to deliver are Walmart's estimates", () => {
    const { shippingInfo } = purchaseOrder([{}], {
      shippingInfo: { estimatedShipDate: 1580821866000, estimatedDeliveryDate: 1581426666000 },
    });
    expect(shipBy(shippingInfo)).toEqual(new Date(1580821866000));
    expect(deliverBy(shippingInfo)).toEqual(new Date(1581426666000));
  });

  it.each([undefined, null, {}])("are unknown if Walmart sends %j", (shippingInfo) => {
    const po = purchaseOrder([{}], { shippingInfo });
    expect([shipBy(po.shippingInfo), deliverBy(po.shippingInfo)]).toEqual([null, null]);
  });
});

describe("sellerCenterOrderUrl", () => {
  it("links to the order by its number", () => {
    expect(sellerCenterOrderUrl("17 96")).toBe(
      "https://seller.walmart.com/orders/manage-orders?orderGroups=All&poNumber=17+96",
    );
  });
});
