import fc from "fast-check";
import { recognizeCarrier, resolveCarrier, toWalmartCarrier, WALMART_CARRIERS } from "..";

const UPS_NUMBER = "1Z999AA10123456784";

describe("resolveCarrier", () => {
  it("prefers the fulfillment's carrier to the account's and to the tracking number's", () => {
    const given = { carrier: "fedex", mapped: "USPS", trackingNumber: UPS_NUMBER };
    expect(resolveCarrier(given)).toMatchObject({ carrier: "FedEx" });
    expect(resolveCarrier({ ...given, carrier: " " })).toMatchObject({ carrier: "USPS" });
    expect(resolveCarrier({ ...given, carrier: null, mapped: "" })).toMatchObject({
      carrier: "UPS",
    });
  });

  it.each([undefined, "", " ", "#", "javascript:alert(1)", "not a link"])(
    "links to the carrier's page if the link is %j",
    (trackingUrl) => {
      expect(resolveCarrier({ trackingNumber: UPS_NUMBER, trackingUrl })).toEqual({
        ok: true,
        carrier: "UPS",
        trackingUrl: `https://www.ups.com/track?tracknum=${UPS_NUMBER}`,
      });
    },
  );

  it("keeps a given link", () => {
    const trackingUrl = "https://track.example/1";
    expect(resolveCarrier({ trackingNumber: UPS_NUMBER, trackingUrl })).toEqual({
      ok: true,
      carrier: "UPS",
      trackingUrl,
    });
  });

  it("omits the link for a carrier that Walmart recognizes", () => {
    expect(resolveCarrier({ carrier: "Yanwen", trackingNumber: "YW1" })).toEqual({
      ok: true,
      carrier: "Yanwen",
    });
  });

  it.each([
    ["a name that Walmart does not recognize", "Pony Express", "Pony Express"],
    ["no name", undefined, "Other Carrier"],
  ])("sends %s as another carrier with its link", (_, carrier, otherCarrier) => {
    const trackingUrl = "https://track.example/PX-1";
    expect(resolveCarrier({ carrier, trackingNumber: "PX-1", trackingUrl })).toEqual({
      ok: true,
      otherCarrier,
      trackingUrl,
    });
  });

  it.each([
    ["Pony Express", undefined, /"Pony Express".*Add a tracking link/],
    ["Pony Express", "#", /Add a tracking link/],
    ["Pony Express", "ftp://x.example", /"ftp:\/\/x\.example".*https:\/\//],
    [undefined, "", /"PX-1" is not recognized.*metadata\.carrier/],
  ])(
    "rejects the carrier %s with the link %s, and explains how to fix it",
    (carrier, trackingUrl, text) => {
      expect(resolveCarrier({ carrier, trackingNumber: "PX-1", trackingUrl })).toEqual({
        ok: false,
        cause: expect.any(String),
        problem: expect.stringMatching(text),
      });
    },
  );

  it("sets either carrier or other carrier, and the latter always with a link", () => {
    const word = fc.option(
      fc.oneof(fc.string(), fc.constantFrom(...WALMART_CARRIERS, "fedex", "Pony Express")),
    );
    const trackingUrl = fc.option(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom("#", "")));
    fc.assert(
      fc.property(word, word, fc.string(), trackingUrl, (carrier, mapped, trackingNumber, url) => {
        const result = resolveCarrier({ carrier, mapped, trackingNumber, trackingUrl: url });
        if (!result.ok) return expect(result.problem).not.toBe("");
        expect(Boolean(result.carrier)).not.toBe(Boolean(result.otherCarrier));
        if (result.otherCarrier) expect(result.trackingUrl).toMatch(/^https?:/i);
        return undefined;
      }),
      { numRuns: 500 },
    );
  });
});

describe("toWalmartCarrier", () => {
  it.each(WALMART_CARRIERS)("recognizes %s in any case", (carrier) => {
    expect(toWalmartCarrier(carrier)).toBe(carrier);
    expect(toWalmartCarrier(` ${carrier.toUpperCase()} `)).toBe(carrier);
    expect(toWalmartCarrier(carrier.toLowerCase())).toBe(carrier);
  });

  it.each([
    ["United Parcel Service", "UPS"],
    ["U.P.S.", "UPS"],
    ["UPS Ground", "UPS"],
    ["UPS Mail Innovations", "UPSMI"],
    ["usps_priority", "USPS"],
    ["Federal Express", "FedEx"],
    ["FedEx SmartPost", "FEDEXSP"],
    ["DHL eCommerce", "DHL Ecommerce - US"],
    ["DHL Express", "DHL"],
    ["LaserShip", "LS"],
    ["R+L Carriers", "RL Carriers"],
    ["Metropolitan Warehouse and Delivery", "Metropolitan Warehouse & Delivery"],
    ["Estes", "ESTES"],
    ["Pony Express", undefined],
    ["", undefined],
    ["constructor", undefined],
  ])("maps %s to %s", (name, expected) => {
    expect(toWalmartCarrier(name)).toBe(expected);
  });
});

describe("recognizeCarrier", () => {
  it.each([
    ["1Z999AA10123456784", "UPS"],
    ["1z 999 aa1 0123 4567 84", "UPS"],
    ["1Z999AA10123456785", undefined],
    ["9400111202555842332669", "USPS"],
    ["9400 1112 0255 5842 3326 69", "USPS"],
    ["986578788855", "FedEx"],
    ["9261292700768711948021", "FEDEXSP"],
    ["C11031500001879", "OnTrac"],
    ["3318810025", "DHL"],
    ["GM2951173225174494", "DHL Ecommerce - US"],
    ["RB123456785US", "USPS"],
    ["RB123456785GB", "Royal Mail"],
    ["RB123456785CN", "China Post"],
    ["RB123456785FR", undefined],
    ["TBA000000000000", undefined],
    ["1796277083022", undefined],
    ["", undefined],
    ["hello", undefined],
  ])("maps %s to %s", (number, expected) => {
    expect(recognizeCarrier(number)).toBe(expected);
  });

  it("accepts any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
        expect(() => recognizeCarrier(text)).not.toThrow();
      }),
    );
  });
});
