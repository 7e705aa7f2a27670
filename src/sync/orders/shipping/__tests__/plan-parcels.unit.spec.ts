import type { ParcelInput } from "../parcel";
import { planParcels } from "../plan-parcels";
import { unshippedParcels } from "../unshipped-parcels";
import type { OrderFulfillment } from "../shippable-order";

const UPS = "1Z999AA10123456784";

interface Given {
  /** Units that are in no fulfillment, by item. */
  free: Record<string, number>;
  /** Units of packed fulfillments. */
  packed?: Record<string, number>[];
  /** Units of shipped fulfillments. */
  shipped?: Record<string, number>[];
  locations?: Record<string, string>;
}

function order({ free, packed = [], shipped = [], locations = {} }: Given) {
  const fulfillments = (list: Record<string, number>[], isShipped: boolean) =>
    list.map((units, index): OrderFulfillment => ({
      id: `${isShipped ? "shipped" : "packed"}${index}`,
      isShipped,
      metadata: null,
      trackingNumbers: isShipped ? [UPS] : [],
      units: new Map(Object.entries(units)),
    }));
  return {
    items: Object.entries(free).map(([id, unfulfilled]) => ({
      id,
      unfulfilled,
      locationId: locations[id] ?? "home",
    })),
    fulfillments: [...fulfillments(packed, false), ...fulfillments(shipped, true)],
    nameOf: (id: string) => `item ${id}`,
  };
}

const parcel = (items?: Record<string, number | null>): ParcelInput => ({
  tracking_number: UPS,
  items:
    items && Object.entries(items).map(([line_item_id, quantity]) => ({ line_item_id, quantity })),
});

/** Parts as `[parcel, fulfillment or location, units]`. */
const plan = (given: Given, parcels: ParcelInput[]) =>
  planParcels(order(given), parcels).map((part) => [
    part.parcel,
    part.fulfillmentId ?? part.locationId,
    Object.fromEntries(part.items.map(({ id, quantity }) => [id, quantity])),
  ]);

describe("planParcels", () => {
  it.each<[string, Given, ParcelInput[], unknown[]]>([
    ["everything", { free: { a: 2, b: 1 } }, [parcel()], [[0, "home", { a: 2, b: 1 }]]],
    ["a part", { free: { a: 2, b: 1 } }, [parcel({ a: 1 })], [[0, "home", { a: 1 }]]],
    ["all of an item", { free: { a: 2, b: 1 } }, [parcel({ a: null })], [[0, "home", { a: 2 }]]],
    [
      "several parcels",
      { free: { a: 3, b: 1 } },
      [parcel({ a: 1 }), parcel({ a: 2, b: 1 })],
      [
        [0, "home", { a: 1 }],
        [1, "home", { a: 2, b: 1 }],
      ],
    ],
    [
      "items of two locations",
      { free: { a: 1, b: 1 }, locations: { b: "east" } },
      [parcel()],
      [
        [0, "home", { a: 1 }],
        [0, "east", { b: 1 }],
      ],
    ],
    [
      "what is packed and the rest",
      { free: { a: 1 }, packed: [{ a: 2 }] },
      [parcel()],
      [
        [0, "packed0", { a: 2 }],
        [0, "home", { a: 1 }],
      ],
    ],
    [
      "packed fulfillments, each in the parcel that it fits",
      { free: { a: 0, b: 0 }, packed: [{ a: 1, b: 1 }, { a: 2 }] },
      [parcel({ a: 2 }), parcel({ a: 1, b: 1 })],
      [
        [0, "packed1", { a: 2 }],
        [1, "packed0", { a: 1, b: 1 }],
      ],
    ],
    [
      "free units instead of a packed fulfillment that is too large",
      { free: { a: 1 }, packed: [{ a: 2 }] },
      [parcel({ a: 1 })],
      [[0, "home", { a: 1 }]],
    ],
  ])("ships %s", (_, given, parcels, expected) => {
    expect(plan(given, parcels)).toEqual(expected);
  });

  it.each<[string, Given, ParcelInput[], RegExp]>([
    ["nothing left", { free: { a: 0 }, shipped: [{ a: 1 }] }, [parcel()], /^parcels: Nothing/],
    [
      "more than is left",
      { free: { a: 2 } },
      [parcel({ a: 1 }), parcel({ a: 2 })],
      /^parcels\[1\]\.items\[0\]\.quantity: Only 1 of item a is left/,
    ],
    [
      "an item of which nothing is left",
      { free: { a: 0, b: 1 } },
      [parcel({ a: 1 })],
      /^parcels\[0\]\.items\[0\]\.quantity: Nothing is left to ship of item a/,
    ],
    [
      "an unknown item",
      { free: { a: 1 } },
      [parcel({ z: 1 })],
      /^parcels\[0\]\.items\[0\]\.line_item_id: /,
    ],
    [
      "several parcels without items",
      { free: { a: 2 } },
      [parcel({ a: 1 }), parcel()],
      /^parcels\[1\]\.items: Several parcels/,
    ],
    [
      "a part of a packed fulfillment",
      { free: { a: 0 }, packed: [{ a: 2 }] },
      [parcel({ a: 1 })],
      /^parcels\[0\]\.items: item a is packed/,
    ],
  ])("refuses %s", (_, given, parcels, message) => {
    expect(() => planParcels(order(given), parcels)).toThrow(message);
  });
});

describe("unshippedParcels", () => {
  const known = (given: Given, one: ParcelInput) => {
    const result = unshippedParcels(order(given), [one], { is_repeatable: true });
    return { known: result.known[0], rest: result.rest.map(({ items }) => items?.length ?? "all") };
  };

  it.each<[string, Given, ParcelInput, unknown]>([
    [
      "all units, if nothing is left",
      { free: { a: 0 }, shipped: [{ a: 2 }] },
      parcel(),
      { known: [0], rest: [] },
    ],
    [
      "nothing of an order that has something left",
      { free: { a: 1 }, shipped: [{ a: 2 }] },
      parcel(),
      { known: [], rest: ["all"] },
    ],
    [
      "items with their units",
      { free: { a: 1, b: 1 }, shipped: [{ a: 1 }] },
      parcel({ a: 1, b: 1 }),
      { known: [0], rest: [1] },
    ],
    [
      "no item with more units than were shipped",
      { free: { a: 1 }, shipped: [{ a: 1 }] },
      parcel({ a: 2 }),
      { known: [], rest: [1] },
    ],
    [
      "an item of which nothing is left",
      { free: { a: 0 }, shipped: [{ a: 3 }] },
      parcel({ a: null }),
      { known: [0], rest: [] },
    ],
  ])("leaves out %s", (_, given, one, expected) => {
    expect(known(given, one)).toEqual(expected);
  });

  it("leaves nothing out of a request that is made once", () => {
    const given = order({ free: { a: 0 }, shipped: [{ a: 1 }] });
    expect(unshippedParcels(given, [parcel()], {})).toMatchObject({ known: [[]], rest: [{}] });
  });
});
