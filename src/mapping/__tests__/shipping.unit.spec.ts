import { shipMethodCode, toShippingMethodDrafts } from "..";
import { discount, fee, product, purchaseOrder, shipping } from "./purchase-order";

describe("shipMethodCode", () => {
  it.each([
    [{ methodCode: "Value" }, null, "Value"],
    [{ methodCode: "VALUE" }, null, "Value"],
    [{ methodCode: "one_day" }, null, "OneDay"],
    [{ methodCode: "White Glove" }, null, "WhiteGlove"],
    [{ methodCode: "FREIGHT" }, "VALUE", "Freight"],
    [{ methodCode: "Carrier pigeon" }, "EXPEDITED", "Express"],
    [null, "EXPEDITED", "Express"],
    [null, "STANDARD", "Standard"],
    [null, null, "Standard"],
    [{ methodCode: "Carrier pigeon" }, null, "Standard"],
    [{ methodCode: "constructor" }, null, "Standard"],
  ])("of %j and ship method %s is %s", (shippingInfo, shipMethod, expected) => {
    expect(shipMethodCode(purchaseOrder([{ shipMethod }], { shippingInfo }))).toBe(expected);
  });
});

describe("toShippingMethodDrafts", () => {
  it("start with the shipping of all lines", () => {
    const drafts = toShippingMethodDrafts(
      purchaseOrder([
        { charges: [product(10), shipping(4, 0.4)] },
        { sku: "PLATE", charges: [product(5), shipping(1, 0.1)] },
      ]),
    );
    expect(drafts).toEqual([
      {
        kind: "shipping",
        name: "Walmart – Value",
        amount: 5,
        tax: { rate: "10", code: "walmart", description: expect.any(String) },
      },
    ]);
  });

  it("exist even if shipping is free", () => {
    const drafts = toShippingMethodDrafts(purchaseOrder([{}]));
    expect(drafts).toMatchObject([{ kind: "shipping", amount: 0, tax: null }]);
  });

  it.each([
    [{ methodCode: "OneDay" }, "Walmart – OneDay"],
    [{ methodCode: "STANDARD" }, "Walmart – Standard"],
    [{ methodCode: "Carrier pigeon" }, "Walmart – Carrier pigeon"],
    [null, "Walmart – Standard"],
  ])("have the name of the shipping of %j", (shippingInfo, expected) => {
    expect(toShippingMethodDrafts(purchaseOrder([{}], { shippingInfo }))[0]?.name).toBe(expected);
  });

  it("have a separate method for each fee", () => {
    const drafts = toShippingMethodDrafts(
      purchaseOrder([
        { charges: [product(10), fee("RecyclingFee", 0.5, 0.05)] },
        { sku: "PLATE", charges: [product(5), fee("RecyclingFee", 0.5), fee("Deposit", 1)] },
      ]),
    );
    expect(drafts.slice(1)).toMatchObject([
      { kind: "fee", name: "Walmart – RecyclingFee", amount: 1, tax: { rate: "5" } },
      { kind: "fee", name: "Walmart – Deposit", amount: 1, tax: null },
    ]);
  });

  it.each([
    ["a free item", [product(0, 0.35)], 0.35],
    ["an item that is discounted to nothing", [product(10, 0.35), discount(10)], 0.35],
    ["free shipping", [product(10), shipping(0, 0.2)], 0.2],
    ["a fee of nothing", [product(10), fee("Deposit", 0, 0.1)], 0.1],
  ])("include the tax on %s", (_, charges, expected) => {
    const drafts = toShippingMethodDrafts(purchaseOrder([{ charges }]));
    expect(drafts.slice(1)).toEqual([
      { kind: "tax", name: "Walmart – Tax", amount: expected, tax: null },
    ]);
  });
});
