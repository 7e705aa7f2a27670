import { resolveCarrier, trackingNumberProblem } from "../../mapping";
import { checkTracking } from "../../sync/orders/guards/check-tracking";
import refusalsEn from "../../admin/i18n/refusals/en";
import { readRefusal, refusal, type RefusalCode } from "../refusal";

const codes = Object.keys(refusalsEn) as RefusalCode[];

/** A value for each placeholder. */
const PARAMS = new Proxy({} as Record<string, string>, {
  has: () => true,
  get: (_, name) => `some ${String(name)}: 12`,
});

describe.each(codes)("%s", (code) => {
  const text = refusal(code, PARAMS);

  it.each(["", "parcels[0].items[12].quantity: ", "tracking_number: ", "parcels: "])(
    "is recognized with %j in front",
    (field) => {
      expect(readRefusal(`${field}${text}`)).toMatchObject({ code });
    },
  );

  it("keeps the values that the admin's text shows", () => {
    const names = [...refusalsEn[code].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(name));
    const params = readRefusal(text)?.params ?? {};
    for (const name of names) expect(params[name]).toBe(PARAMS[name]);
  });
});

const ORDER = { purchase_order_id: "108000000000001", customer_order_id: "200012345678901" };

it.each([
  ["tracking_missing", { tracking_number: " " }],
  ["tracking_characters", { tracking_number: "1Z999/AA1" }],
  ["tracking_is_order_number", { tracking_number: "108000000000001" }],
  ["check_digit", { tracking_number: "1Z999AA10123456780" }],
  ["contradiction", { tracking_number: "1Z999AA10123456784", carrier: "USPS" }],
  ["carrier_unrecognized", { tracking_number: "ABC-12345" }],
  ["carrier_unknown", { tracking_number: "ABC-12345", carrier: "Acme" }],
] as const)("recognizes what is wrong with a parcel: %s", (code, parcel) => {
  const fields = { number: "parcels[0].tracking_number", carrier: "parcels[0].carrier" };
  let message = "";
  try {
    checkTracking(parcel, ORDER, fields);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(readRefusal(message)?.code).toBe(code);
});

it("leaves other texts alone", () => {
  expect(readRefusal("Not enough stock available for item iitem_1.")).toBeNull();
  expect(trackingNumberProblem("1Z999AA10123456784")).toBeNull();
  expect(resolveCarrier({ trackingNumber: "1Z999AA10123456784" }).ok).toBe(true);
});
