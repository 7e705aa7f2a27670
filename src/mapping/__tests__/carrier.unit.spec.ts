import fc from "fast-check";
import { recognizeCarrier, resolveCarrier, toWalmartCarrier, WALMART_CARRIERS } from "..";

const UPS_NUMBER = "1Z999AA10123456784";

describe("resolveCarrier", () => {
  const USPS_NUMBER = "9400111202555842332669";
  const MAIL_INNOVATIONS = "9274890000000000000005";
  const FEDEX_NUMBER = "986578788855";

  it.each<[string, Parameters<typeof resolveCarrier>[0], string]>([
    [
      "the carrier of the fulfillment",
      { carrier: "fedex", mapped: "USPS", trackingNumber: "PX-1" },
      "FedEx",
    ],
    [
      "the carrier map, if the number says nothing",
      { mapped: "USPS", trackingNumber: "PX-1" },
      "USPS",
    ],
    ["the number alone", { mapped: "", trackingNumber: UPS_NUMBER }, "UPS"],
    ["the number against the map", { mapped: "FedEx", trackingNumber: UPS_NUMBER }, "UPS"],
    ["a post's number against the map", { mapped: "FedEx", trackingNumber: USPS_NUMBER }, "USPS"],
    [
      "a number that fits, against a carrier with other numbers",
      { mapped: "UPS", trackingNumber: FEDEX_NUMBER },
      "FedEx",
    ],
    [
      "the map, if the number may be the same company's",
      { mapped: "UPSMI", trackingNumber: UPS_NUMBER },
      "UPSMI",
    ],
    [
      "the map, if a consolidator uses a post's number",
      { mapped: "OSM Worldwide", trackingNumber: USPS_NUMBER },
      "OSM Worldwide",
    ],
    [
      "the map, if the number fits by chance",
      { mapped: "GLS", trackingNumber: FEDEX_NUMBER },
      "GLS",
    ],
    [
      "the fulfillment's, if the number is of the same company",
      { carrier: "FedEx SmartPost", trackingNumber: FEDEX_NUMBER },
      "FEDEXSP",
    ],
    [
      "the fulfillment's, if the number fits by chance",
      { carrier: "UPS", trackingNumber: FEDEX_NUMBER },
      "UPS",
    ],
    [
      "the fulfillment's, for parcels that a post delivers",
      { carrier: "UPS", trackingNumber: MAIL_INNOVATIONS },
      "UPS",
    ],
    [
      "the fulfillment's, if the merchant allows it",
      { carrier: "FedEx", trackingNumber: UPS_NUMBER, allowUnrecognized: true },
      "FedEx",
    ],
  ])("takes %s", (_name, parcel, carrier) => {
    expect(resolveCarrier(parcel)).toMatchObject({ ok: true, carrier });
  });

  it.each([
    ["FedEx", UPS_NUMBER, "UPS"],
    ["Roadrunner", UPS_NUMBER, "UPS"],
    ["FedEx", USPS_NUMBER, "USPS"],
    ["DHL", "RB123456785CN", "China Post"],
    ["USPS", "C11031500001879", "OnTrac"],
  ])("rejects %s with the number %s, and names both carriers", (carrier, trackingNumber, other) => {
    expect(resolveCarrier({ carrier, trackingNumber })).toMatchObject({
      ok: false,
      about: "both",
      problem: expect.stringMatching(new RegExp(`one of ${other}, but the carrier is`)),
    });
  });

  describe("with a number of a carrier's shape and a wrong check digit", () => {
    const WRONG = "1Z999AA10123456785";
    const looksLike = (carrier: string) => ({
      ok: false,
      about: "number",
      problem: expect.stringMatching(
        new RegExp(`looks like ${carrier}.*check digit.*tracking link`),
      ),
    });

    it.each([
      [WRONG, "UPS"],
      ["1Z 999-AA1 0123 456 785", "UPS"],
      ["9400111202555842332660", "USPS"],
      ["9400-1112-0255-5842-3326-60", "USPS"],
      ["420902109400111202555842332660", "USPS"],
      ["RB123456786GB", "Royal Mail"],
    ])("names the shape of %s: %s", (trackingNumber, carrier) => {
      expect(resolveCarrier({ trackingNumber })).toMatchObject(looksLike(carrier));
      expect(resolveCarrier({ trackingNumber, trackingUrl: "#" })).toMatchObject(
        looksLike(carrier),
      );
      expect(resolveCarrier({ trackingNumber, carrier, isStrict: true })).toMatchObject(
        looksLike(carrier),
      );
    });

    it("believes a merchant who names the carrier where nothing else can be said", () => {
      expect(resolveCarrier({ trackingNumber: WRONG, carrier: "UPS" })).toMatchObject({
        carrier: "UPS",
      });
    });

    it("does so whatever the carrier map says", () => {
      expect(resolveCarrier({ trackingNumber: WRONG, mapped: "FedEx" })).toMatchObject(
        looksLike("UPS"),
      );
    });

    it("sends it all the same with a link, or if the merchant allows it", () => {
      const trackingUrl = "https://track.example/1";
      expect(resolveCarrier({ trackingNumber: WRONG, trackingUrl })).toMatchObject({
        ok: true,
        otherCarrier: "Other Carrier",
        trackingUrl,
      });
      expect(resolveCarrier({ trackingNumber: WRONG, trackingUrl, carrier: "UPS" })).toMatchObject({
        ok: true,
        carrier: "UPS",
      });
      expect(resolveCarrier({ trackingNumber: WRONG, allowUnrecognized: true })).toMatchObject({
        ok: true,
        carrier: "UPS",
      });
    });

    it("believes a merchant who names a carrier that uses such numbers", () => {
      const trackingNumber = "9400111202555842332660";
      expect(resolveCarrier({ trackingNumber, carrier: "OSM Worldwide" })).toMatchObject({
        carrier: "OSM Worldwide",
      });
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
    [undefined, "", /"PX-1" is not recognized.*Walmart → Settings/],
  ])(
    "rejects the carrier %s with the link %s, and explains how to fix it",
    (carrier, trackingUrl, text) => {
      expect(resolveCarrier({ carrier, trackingNumber: "PX-1", trackingUrl })).toMatchObject({
        ok: false,
        about: "carrier",
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
    ["USPS First-Class Mail", "USPS First Class Mail"],
    ["uniuni", "UniUni"],
    ["Door Dash", "DoorDash"],
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
