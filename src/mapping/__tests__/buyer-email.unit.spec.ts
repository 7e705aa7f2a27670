import { buyerEmail } from "..";

const email = (customerEmailId?: string, purchaseOrderId = "1796277083022") =>
  buyerEmail({ customerEmailId, purchaseOrderId });

describe("buyerEmail", () => {
  it.each(["608603150B4049338B773566484C0591@relay.walmart.com", "jane.doe@relay.walmart.com"])(
    "is the relay address %s",
    (address) => {
      expect(email(address)).toBe(address.toLowerCase());
    },
  );

  it.each([
    undefined,
    "",
    "n/a",
    "two@at@relay.walmart.com",
    "noreply@relay.walmart.com",
    "customer@relay.walmart.com",
    "placeholder@walmart.com",
    "do-not-reply@walmart.com",
    "someone@notwalmart.com",
    "someone@example.com",
  ])("is unique to the purchase order if Walmart sends %s", (address) => {
    expect(email(address)).toBe("purchase-order-1796277083022@walmart.invalid");
    expect(email(address, "2")).not.toBe(email(address, "3"));
  });

  it("is valid for any order number", () => {
    expect(email(undefined, "Y 126/13 640")).toBe("purchase-order-y-126-13-640@walmart.invalid");
  });
});
