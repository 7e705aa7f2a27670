import { withoutPersonalData } from "../without-personal-data";

const BUYER = {
  purchaseOrderId: "1",
  customerEmailId: "a@relay.walmart.com",
  shippingInfo: {
    phone: "2065550100",
    methodCode: "Standard",
    postalAddress: { name: "Ada Lovelace", address1: "1 Main St" },
  },
  buyerInfo: null,
};

describe("what the activity log keeps", () => {
  it("has no data of a buyer at any depth, and everything else", () => {
    const kept = withoutPersonalData({ list: { elements: { order: [BUYER] } } });
    expect(JSON.stringify(kept)).not.toMatch(/relay|2065550100|Ada|Main St/);
    expect(kept).toMatchObject({
      list: {
        elements: {
          order: [
            { purchaseOrderId: "1", shippingInfo: { methodCode: "Standard" }, buyerInfo: null },
          ],
        },
      },
    });
  });

  it.each([
    ["JSON that was cut off", JSON.stringify(BUYER).slice(0, -3)],
    ["XML", "<ns3:postalAddress><ns3:name>Ada Lovelace</ns3:name>"],
  ])("leaves out %s as a whole", (_name, text) => {
    expect(withoutPersonalData(text)).toBe("(left out: personal data)");
  });

  it.each([["<html>502 Bad Gateway</html>"], [null], [5], [[]], [{ sku: "A" }]])(
    "keeps %j",
    (value) => {
      expect(withoutPersonalData(value)).toEqual(value);
    },
  );
});
