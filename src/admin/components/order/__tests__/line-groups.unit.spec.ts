import { anythingShipped, groupLines, totalOpenUnits } from "../line-groups";
import { line, quantities } from "../../../__tests__/fixtures";

const ups = {
  carrier: "UPS",
  tracking_number: "1Z1",
  tracking_url: null,
  quantity: 1,
  shipped_at: null,
};

describe("groupLines", () => {
  it("shows lines of one Medusa item as one, with their units and parcels added up", () => {
    const [group, ...rest] = groupLines([
      line({ line_number: "1", quantities: quantities({ shipped: 1 }), tracking: [ups] }),
      line({
        line_number: "2",
        quantities: quantities({ shipped: 1 }),
        tracking: [{ ...ups, tracking_url: "https://ups.test/1Z1" }],
      }),
      line({ line_number: "3", quantities: quantities({ acknowledged: 1 }) }),
    ]);
    expect(rest).toEqual([]);
    expect(group).toMatchObject({
      line_numbers: ["1", "2", "3"],
      quantity: 3,
      quantities: quantities({ shipped: 2, acknowledged: 1 }),
      tracking: [{ ...ups, quantity: 2, tracking_url: "https://ups.test/1Z1" }],
    });
  });

  it("keeps different parcels apart", () => {
    const [group] = groupLines([
      line({ tracking: [ups] }),
      line({ line_number: "2", tracking: [{ ...ups, tracking_number: "1Z2" }] }),
    ]);
    expect(group?.tracking.map(({ tracking_number }) => tracking_number)).toEqual(["1Z1", "1Z2"]);
  });

  it("keeps the same SKU at two prices, which are two Medusa items, apart", () => {
    expect(groupLines([line(), line({ line_item_id: "item_c" })])).toHaveLength(2);
  });

  it("groups by SKU where there is no Medusa item", () => {
    expect(groupLines([line({ line_item_id: null }), line({ line_item_id: null })])).toHaveLength(
      1,
    );
  });

  it("lists each cancellation reason once", () => {
    const canceled = line({ cancellation_reason: "SELLER_CANCEL_OUT_OF_STOCK" });
    const [group] = groupLines([canceled, canceled, line()]);
    expect(group?.cancellation_reasons).toEqual(["SELLER_CANCEL_OUT_OF_STOCK"]);
  });

  it("does not change its input", () => {
    const lines = [line({ tracking: [ups] }), line({ tracking: [ups] })];
    const before = structuredClone(lines);
    groupLines(lines);
    expect(lines).toEqual(before);
  });
});

it("counts units as open that are neither shipped nor canceled", () => {
  const all = {
    created: 1,
    acknowledged: 2,
    shipped: 4,
    delivered: 8,
    cancelled: 16,
    refunded: 32,
  };
  expect(totalOpenUnits([line({ quantities: all }), line()])).toBe(4);
});

it.each([
  ["acknowledged", false],
  ["cancelled", false],
  ["shipped", true],
  ["delivered", true],
  ["refunded", true],
] as const)("%s units count as shipped: %s", (kind, expected) => {
  expect(anythingShipped([line({ quantities: quantities({ [kind]: 1 }) })])).toBe(expected);
});
