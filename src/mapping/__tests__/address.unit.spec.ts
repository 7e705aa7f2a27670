import fc from "fast-check";
import { toMedusaAddress } from "..";
import { shippingInfoSchema } from "../../walmart-api/schemas/order";

const address = (postalAddress: Record<string, unknown>, phone?: unknown) =>
  toMedusaAddress(shippingInfoSchema.parse({ phone, postalAddress }));

describe("toMedusaAddress", () => {
  it("converts an address from Walmart", () => {
    const read = address(
      {
        name: "Sunitha Murthy",
        address1: "9400 w parmer ln",
        address2: "Apt # 1027",
        city: "Austin",
        state: "TX",
        postalCode: "78717",
        country: "USA",
        addressType: "RESIDENTIAL",
      },
      "4089130712",
    );
    expect(read).toEqual({
      first_name: "Sunitha",
      last_name: "Murthy",
      phone: "4089130712",
      address_1: "9400 w parmer ln",
      address_2: "Apt # 1027",
      city: "Austin",
      province: "TX",
      postal_code: "78717",
      country_code: "us",
      metadata: { address_type: "RESIDENTIAL" },
    });
  });

  it.each([undefined, null, {}, { postalAddress: null }])(
    "accepts a missing address: %j",
    (info) => {
      const parsed = info ? shippingInfoSchema.parse(info) : info;
      expect(toMedusaAddress(parsed)).toMatchObject({
        first_name: "",
        last_name: "",
        country_code: "us",
      });
    },
  );

  it.each([
    ["John Smith", "John", "Smith"],
    ["  John   Smith ", "John", "Smith"],
    ["Cher", "Cher", ""],
    ["Mary Ann Smith", "Mary Ann", "Smith"],
    ["John Smith Jr.", "John", "Smith Jr."],
    ["John Q Smith III", "John Q", "Smith III"],
    ["John Smith, Jr", "John", "Smith Jr"],
    ["Smith, John", "John", "Smith"],
    ["Smith Jr., John Q", "John Q", "Smith Jr."],
    ["Vincent van Gogh", "Vincent", "van Gogh"],
    ["Ursula von der Leyen", "Ursula", "von der Leyen"],
    ["Al Smith", "Al", "Smith"],
    ["Li Jr", "Li", "Jr"],
    ["van der Berg, Pat", "Pat", "van der Berg"],
    ["Acme Testing, LLC", "Acme", "Testing, LLC"],
    ["Acme, Inc.", "Acme,", "Inc."],
    ["Pat Tester, c/o Front Desk", "Pat", "Tester, c/o Front Desk"],
    ["Tester, c/o Front Desk", "Tester,", "c/o Front Desk"],
    ["Pat Tester, Apt 4", "Pat", "Tester, Apt 4"],
    ["Tester, Apt 4", "Tester,", "Apt 4"],
    ["Pat Tester, Sam Other", "Pat", "Tester, Sam Other"],
    ["Tester, Pat, Sam", "Tester,", "Pat, Sam"],
    ["Smith,", "Smith", ""],
    [", John", "John", ""],
    ["", "", ""],
  ])("splits the name %j", (name, first_name, last_name) => {
    expect(address({ name })).toMatchObject({ first_name, last_name });
  });

  it.each([
    ["Acme Testing, LLC", "Acme Testing, LLC"],
    ["Acme Inc.", "Acme Inc."],
    ["Pat Tester", undefined],
    ["LLC", undefined],
    ["Pat Co", undefined],
  ])("reads the company of %j", (name, company) => {
    expect(address({ name }).company).toBe(company);
  });

  it("reads like Walmart's name, except for a name that starts with the family name", () => {
    const word = fc.stringMatching(/^[A-Za-z.'/0-9-]{1,8},?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (parts) => {
        const name = parts.join(" ");
        const { first_name, last_name } = address({ name });
        const letters = (text: string) => text.replace(/[,\s]+/g, " ").trim();
        const inOrder = letters(`${first_name} ${last_name}`) === letters(name);
        const turned = letters(`${last_name} ${first_name}`) === letters(name);
        expect(inOrder || (turned && name.includes(","))).toBe(true);
      }),
    );
  });

  it("keeps every word of a name", () => {
    const word = fc.stringMatching(/^[A-Za-z.'-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (parts) => {
        const { first_name, last_name } = address({ name: parts.join(" ") });
        expect(`${first_name} ${last_name}`.trim()).toBe(parts.join(" "));
        expect(first_name).not.toBe("");
      }),
    );
  });

  it.each([
    ["4089130712", "4089130712"],
    [" +1 (408) 913-0712 ", "+1 (408) 913-0712"],
    [4089130712, "4089130712"],
    ["4089130712 ext. 12", "4089130712 x12"],
    ["408.913.0712x7", "408.913.0712 x7"],
    ["4089130712,12", "4089130712 x12"],
    ["0000000000", undefined],
    ["000-000-0000", undefined],
    ["0000000000 x12", undefined],
    ["10000000000", undefined],
    ["9999999999", undefined],
    ["12345", undefined],
    ["12345678901234567", undefined],
    ["call me", undefined],
    ["n/a", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("converts the phone number %j to %j", (phone, expected) => {
    expect(address({}, phone).phone).toBe(expected);
  });

  it.each([
    ["USA", "CA", "us", "CA"],
    ["US", "ca", "us", "CA"],
    ["usa", "US-NY", "us", "NY"],
    [undefined, "AE", "us", "AE"],
    ["", "California", "us", "California"],
    ["USA", "PR", "us", "PR"],
    ["PRI", undefined, "us", "PR"],
    ["PR", "San Juan", "us", "PR"],
    ["GUM", "GU", "us", "GU"],
    ["VIR", undefined, "us", "VI"],
    ["CAN", "ON", "ca", "ON"],
    ["CA", "ON", "ca", "ON"],
    ["MEX", "Jalisco", "mx", "Jalisco"],
    ["???", undefined, "us", undefined],
    ["constructor", undefined, "us", undefined],
  ])("converts country %s and state %s", (country, state, country_code, province) => {
    expect(address({ country, state })).toMatchObject({ country_code, province });
  });

  it.each([
    ["78717", "78717"],
    ["78717-1234", "78717-1234"],
    [2134, "02134"],
    ["501", "00501"],
    [undefined, undefined],
  ])("converts the ZIP code %j", (postalCode, expected) => {
    expect(address({ postalCode, country: "USA" }).postal_code).toBe(expected);
  });

  it("moves the second line up if the first is missing", () => {
    expect(address({ address1: " ", address2: "1 Main St" })).toMatchObject({
      address_1: "1 Main St",
      address_2: undefined,
    });
  });
});
