import { removedUnits } from "../removed-units";

describe("removedUnits", () => {
  const target = (quantity: number) => ({ quantity });

  it.each([
    ["as many as Walmart", [{ id: "mug", quantity: 2 }], { mug: 2 }, []],
    ["more than Walmart", [{ id: "mug", quantity: 3 }], { mug: 2 }, []],
    ["an item that Walmart did not sell", [{ id: "gift", quantity: 1 }], {}, []],
    ["fewer", [{ id: "mug", quantity: 1 }], { mug: 3 }, [{ line_item_id: "mug", quantity: 2 }]],
    ["none", [], { mug: 1 }, [{ line_item_id: "mug", quantity: 1 }]],
    ["none of what Walmart has canceled", [], { mug: 0 }, []],
  ])("with %s", (_name, items, sold, removed) => {
    const targets = new Map(Object.entries(sold).map(([id, quantity]) => [id, target(quantity)]));
    expect(removedUnits(items, targets)).toEqual(removed);
  });
});
