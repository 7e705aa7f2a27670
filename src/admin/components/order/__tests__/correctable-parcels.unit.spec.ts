import { line, order, quantities, update } from "../../../__tests__/fixtures";
import { correctableParcels } from "../correctable-parcels";

const parcel = (tracking_number: string | null) => ({
  carrier: "UPS",
  tracking_number,
  tracking_url: null,
  quantity: 1,
  shipped_at: null,
});
const shipped = (number: string | null) =>
  line({ quantities: quantities({ shipped: 1 }), tracking: [parcel(number)] });
const delivered = line({ quantities: quantities({ delivered: 1 }), tracking: [parcel("D-1")] });

describe("correctableParcels", () => {
  it.each([
    ["on its way", { lines: [shipped("T-1")] }, ["T-1"]],
    ["once, if it holds several items", { lines: [shipped("T-1"), shipped("T-1")] }, ["T-1"]],
    ["not without a number", { lines: [shipped(null)] }, []],
    ["not once it has arrived", { lines: [delivered] }, []],
    ["not before anything is shipped", {}, []],
    [
      "whose number Walmart has rejected or not received yet",
      {
        updates: [
          update({ state: "failed", tracking_numbers: ["F-1"] }),
          update({ state: "pending", tracking_numbers: ["P-1"] }),
          update({ state: "confirmed", tracking_numbers: ["OLD-1"] }),
          update({ state: "resolved", tracking_numbers: ["R-1"] }),
        ],
      },
      ["F-1", "P-1"],
    ],
    ["not if Walmart fulfills the order", { lines: [shipped("T-1")], fulfilled_by: "wfs" }, []],
    ["not without a Medusa order", { lines: [shipped("T-1")], order_id: null }, []],
  ] as const)("is a parcel %s", (_which, some, expected) => {
    const subject = { ...order(some as never), ...some };
    expect(correctableParcels(subject as never)).toEqual(expected);
  });
});
