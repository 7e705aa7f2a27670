import { purchaseOrderSchema } from "../index";
import { line, purchaseOrder } from "./support/fixtures";

const read = (raw: unknown) => purchaseOrderSchema.parse(raw);
const first = (raw: unknown) => read(purchaseOrder("1", raw)).orderLines.orderLine[0];

describe("an order as Walmart sends it", () => {
  it("is parsed into numbers, dates and booleans", () => {
    const order = read(purchaseOrder("1", [{ ...line(), intentToCancel: "TRUE" }]));
    expect(order.shippingInfo?.estimatedShipDate).toEqual(new Date(1767348000000));
    expect(order.orderLines.orderLine[0]).toMatchObject({
      intentToCancel: true,
      orderLineQuantity: { amount: 1 },
      charges: { charge: [{ chargeAmount: { currency: "USD", amount: 10 } }] },
    });
  });

  it.each([
    ["a single line", line()],
    [
      "a single status",
      {
        ...line(),
        orderLineStatuses: { orderLineStatus: line().orderLineStatuses.orderLineStatus[0] },
      },
    ],
    ["a single charge", { ...line(), charges: { charge: line().charges.charge[0] } }],
    ["a numeric line number", { ...line(), lineNumber: 1 }],
    ["a numeric quantity", { ...line(), orderLineQuantity: { amount: 1 } }],
    ["no charges", { ...line(), charges: null }],
    [
      "a charge without tax",
      { ...line(), charges: { charge: [{ ...line().charges.charge[0], tax: null }] } },
    ],
    ["no flag", { ...line(), intentToCancel: undefined }],
    ["nulls", { ...line(), statusDate: null, fulfillment: null }],
  ])("may have %s", (_name, raw) => {
    expect(first(raw)).toMatchObject({ lineNumber: "1", orderLineQuantity: { amount: 1 } });
  });

  it("may lack its address, dates and buyer", () => {
    const { purchaseOrderId, customerOrderId, orderLines } = purchaseOrder("1");
    expect(
      read({ purchaseOrderId, customerOrderId, orderLines, shippingInfo: null }).orderDate,
    ).toBeUndefined();
  });

  it("keeps unknown fields", () => {
    expect(read({ ...purchaseOrder("1"), isNew: 1 })).toHaveProperty("isNew", 1);
  });

  it("keeps words that nobody knows yet", () => {
    const [charge] = line().charges.charge;
    const order = read({
      ...purchaseOrder("1", [
        {
          ...line("1", "Teleported"),
          charges: {
            charge: [
              { ...charge, chargeType: "GIFT_WRAP" },
              { ...charge, chargeType: null },
            ],
          },
          fulfillment: { fulfillmentOption: "DRONE", shippingProgramType: "SAME_HOUR" },
          miscAttributes: { miscAttribute: { name: "HOLOGRAM", details: { detail: [] } } },
        },
      ]),
      orderType: "SUBSCRIPTION",
      orderDate: "yesterday",
      shipNode: { type: "DroneFulfilled", id: 7 },
    });
    expect(order).toMatchObject({
      orderType: "SUBSCRIPTION",
      orderDate: undefined,
      shipNode: { type: "DroneFulfilled", id: "7" },
      orderLines: {
        orderLine: [
          {
            orderLineStatuses: { orderLineStatus: [{ status: "Teleported" }] },
            charges: { charge: [{ chargeType: "GIFT_WRAP" }, { chargeType: "" }] },
            fulfillment: { shippingProgramType: "SAME_HOUR" },
            miscAttributes: { miscAttribute: [{ name: "HOLOGRAM" }] },
          },
        ],
      },
    });
  });

  it("ignores optional values of another type", () => {
    const order = read({
      ...purchaseOrder("1", [{ ...line(), incentive: "yes", miscAttributes: 7, refund: "none" }]),
      customerEmailId: { address: "a@b.c" },
      orderType: ["REGULAR"],
    });
    expect(order.customerEmailId).toBeUndefined();
    expect(order.orderType).toBeUndefined();
    expect(order.orderLines.orderLine[0]?.incentive).toBeUndefined();
  });

  it.each([
    ["no number", { ...purchaseOrder("1"), purchaseOrderId: undefined }],
    ["a number too large to be exact", { ...purchaseOrder("1"), purchaseOrderId: 2 ** 60 }],
    ["no lines", purchaseOrder("1", [])],
    [
      "an invalid quantity",
      purchaseOrder("1", [{ ...line(), orderLineQuantity: { amount: "many" } }]),
    ],
  ])("is unreadable with %s", (_name, raw) => {
    expect(purchaseOrderSchema.safeParse(raw).success).toBe(false);
  });
});
