import type { AdminWalmartUpdate } from "../../../../types";
import { judgeParcel } from "../parcel-fault";
import { newParcel, shipFormSchema, type ParcelValues, type ShipValues } from "../ship-form";
import { shipmentState } from "../shipment-state";

const UPS = "1Z999AA10123456784";
const ORDER = {
  purchase_order_id: "200012345678901",
  customer_order_id: "400012345678901",
  mappedCarrier: null,
};
const ITEMS = [
  { line_item_id: "a", sku: "A", title: "Apple", left: 2 },
  { line_item_id: "b", sku: "B", title: null, left: 1 },
];

describe("judgeParcel", () => {
  const tracking = {
    tracking_number: UPS,
    carrier: "",
    tracking_url: "",
    allow_unrecognized: false,
  };
  it.each([
    [{}, "UPS"],
    [{ tracking_number: "XK-1", carrier: "sendle" }, "Sendle"],
    [{ tracking_number: "XK-1", carrier: "Acme", tracking_url: "https://t.example.com" }, "Acme"],
    [{ tracking_number: "1Z999AA10123456785", allow_unrecognized: true }, "UPS"],
  ])("knows the carrier of %j", (change, carrier) => {
    expect(judgeParcel({ ...tracking, ...change }, ORDER)).toEqual({ carrier, fault: null });
  });

  it("takes the carrier map for a number that says nothing", () => {
    const parcel = { ...tracking, tracking_number: "XK-1" };
    expect(judgeParcel(parcel, { ...ORDER, mappedCarrier: "FedEx" }).carrier).toBe("FedEx");
  });

  it.each([
    [{ tracking_number: " " }, "tracking_number", "missing"],
    [{ tracking_number: "1Z_" }, "tracking_number", "characters"],
    [{ tracking_number: ORDER.purchase_order_id }, "tracking_number", "order_number"],
    [{ tracking_number: "1Z999AA10123456785" }, "tracking_number", "checkDigit"],
    [{ carrier: "USPS" }, "carrier", "contradiction"],
    [{ tracking_number: "XK-1" }, "carrier", "unrecognized"],
    [{ tracking_number: "XK-1", carrier: "Acme" }, "tracking_url", "linkRequired"],
  ])("finds what is wrong with %j", (change, field, code) => {
    expect(judgeParcel({ ...tracking, ...change }, ORDER).fault).toMatchObject({ field, code });
  });
});

describe("the form", () => {
  const schema = shipFormSchema(ITEMS, ORDER, {
    parcel: ({ code }) => code,
    noUnits: "no units",
    tooMany: ({ sku }) => `too many ${sku}`,
  });
  const values = (...parcels: Partial<ParcelValues>[]): ShipValues => ({
    location_id: "",
    notify: true,
    parcels: parcels.map((one) => ({ ...newParcel(ITEMS), tracking_number: UPS, ...one })),
  });
  const issues = (given: ShipValues) =>
    (schema.safeParse(given).error?.issues ?? []).map(({ path, message }) => [
      path.join("."),
      message,
    ]);

  it("ships everything without naming it", () => {
    expect(schema.parse(values({}))).toEqual({
      parcels: [{ tracking_number: UPS }],
      no_notification: false,
    });
  });

  it("names the items of a part, and of several parcels", () => {
    expect(schema.parse(values({ quantities: { a: 1, b: 0 } })).parcels).toEqual([
      { tracking_number: UPS, items: [{ line_item_id: "a", quantity: 1 }] },
    ]);
    const two = values({ quantities: { a: 2 } }, { quantities: { b: 1 }, carrier: " UPS " });
    expect(schema.parse({ ...two, location_id: "sloc", notify: false })).toEqual({
      location_id: "sloc",
      no_notification: true,
      parcels: [
        { tracking_number: UPS, items: [{ line_item_id: "a", quantity: 2 }] },
        { tracking_number: UPS, carrier: "UPS", items: [{ line_item_id: "b", quantity: 1 }] },
      ],
    });
  });

  it("proposes what the other parcels leave", () => {
    expect(newParcel(ITEMS, values({ quantities: { a: 1 } }).parcels).quantities).toEqual({
      a: 1,
      b: 1,
    });
  });

  it("says at the field what is wrong", () => {
    expect(issues(values({ tracking_number: "" }))).toEqual([
      ["parcels.0.tracking_number", "missing"],
    ]);
    expect(issues(values({ quantities: {} }))).toEqual([["parcels.0.items", "no units"]]);
    expect(issues(values({}, { quantities: { b: 1 } }))).toEqual([
      ["parcels.1.items", "too many B"],
    ]);
  });
});

describe("shipmentState", () => {
  const update = (state: AdminWalmartUpdate["state"], tracking_numbers = ["1Z-1"], kind = "ship") =>
    ({ id: state, kind, state, tracking_numbers }) as unknown as AdminWalmartUpdate;
  it.each([
    [["1Z1"], [], "waiting"],
    [["1Z1"], [update("pending")], "waiting"],
    [["1Z1"], [update("confirmed")], "confirmed"],
    [["1Z1", "2"], [update("confirmed"), update("sending", ["2"])], "waiting"],
    [["1Z1", "2"], [update("confirmed"), update("failed", ["2"])], "failed"],
    [["1Z1"], [update("confirmed"), update("failed", ["3"])], "confirmed"],
    [["1z-1"], [update("failed", ["1Z1"], "track"), update("confirmed")], "confirmed"],
  ])("of %j is known %#", (numbers, updates, expected) => {
    expect(shipmentState({ updates }, numbers).state).toBe(expected);
  });
});
