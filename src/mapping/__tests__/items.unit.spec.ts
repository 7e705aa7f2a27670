import { toItemDrafts } from "..";
import { discount, product, purchaseOrder, status } from "./purchase-order";

describe("toItemDrafts", () => {
  it("creates the same item from one line of three units and from three lines of one unit", () => {
    const oneLine = toItemDrafts(purchaseOrder([{ quantity: 3, charges: [product(30, 2.1)] }]));
    const unit = { quantity: 1, charges: [product(10, 0.7)] };
    const unitLines = toItemDrafts(purchaseOrder([unit, unit, unit]));

    expect(oneLine).toHaveLength(1);
    expect(oneLine).toEqual(
      unitLines.map((draft) => ({ ...draft, lines: [{ line_number: "1", quantity: 3 }] })),
    );
    expect(unitLines[0]).toMatchObject({
      sku: "MUG",
      quantity: 3,
      unit_price: "10",
      lines: [1, 2, 3].map((number) => ({ line_number: String(number), quantity: 1 })),
    });
  });

  it("keeps units of one SKU at different prices separate", () => {
    const drafts = toItemDrafts(
      purchaseOrder([{ charges: [product(10)] }, { charges: [product(9)] }]),
    );
    expect(drafts.map(({ key, unit_price }) => [key, unit_price])).toEqual([
      ["MUG@10", "10"],
      ["MUG@9", "9"],
    ]);
  });

  it("does not round a price that does not divide evenly", () => {
    const [draft] = toItemDrafts(purchaseOrder([{ quantity: 3, charges: [product(10)] }]));
    expect(draft?.unit_price).toBe("3.3333333333333333333");
  });

  it("omits canceled units", () => {
    const po = purchaseOrder([
      {
        quantity: 3,
        charges: [product(30)],
        statuses: [status("Created", 1), status("Cancelled", 2)],
      },
      { sku: "PLATE", statuses: [status("Cancelled", 1)] },
    ]);
    expect(toItemDrafts(po)).toMatchObject([
      { sku: "MUG", quantity: 1, unit_price: "10", lines: [{ line_number: "1", quantity: 1 }] },
    ]);
    expect(toItemDrafts(po, { include: "all" }).map(({ quantity }) => quantity)).toEqual([3, 1]);
  });

  it("converts discounts to adjustments, and taxes the rest", () => {
    const [draft] = toItemDrafts(purchaseOrder([{ charges: [product(20, 1.8), discount(2)] }]));
    expect(draft?.adjustments).toEqual([
      { amount: 2, code: "SubscriptionDiscount", description: "Walmart – SubscriptionDiscount" },
    ]);
    expect(draft?.tax?.rate).toBe("10");
  });

  it.each([
    ["the product's name", "Blue mug", "Blue mug"],
    ["the SKU if the name is missing", null, "MUG"],
  ])("has %s as its title", (_, title, expected) => {
    expect(toItemDrafts(purchaseOrder([{ title }]))[0]?.title).toBe(expected);
  });

  it("gives free units a price of zero and no tax", () => {
    const [draft] = toItemDrafts(purchaseOrder([{ charges: [product(0, 0.35)] }]));
    expect(draft).toMatchObject({ unit_price: "0", tax: null });
  });
});
